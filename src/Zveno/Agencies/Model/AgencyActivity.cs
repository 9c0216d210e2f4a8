using Zveno.Platform;

namespace Zveno.Agencies;

public sealed record AgencyDescribed(Guid Agency, Guid? By, DateTimeOffset At) : Activity(Agency, By, At);
public sealed record MemberJoined(Guid Member, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
public sealed record MemberRolesChanged(Guid Member, Roles Roles, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
public sealed record MemberLeft(Guid Member, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
public sealed record SignedIn(Guid Member, Guid Session, DateTimeOffset At) : Activity(Member, Member, At);
public sealed record SessionEnded(Guid Session, Guid? By, DateTimeOffset At) : Activity(Session, By, At);
