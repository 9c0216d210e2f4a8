using Zveno.Platform;

namespace Zveno.Agencies;

public sealed record AgencyDescribed(Guid Agency, Guid? By, DateTimeOffset At) : Activity(Agency, By, At);
public sealed record MemberJoined(Guid Member, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
public sealed record MemberRolesChanged(Guid Member, Roles Roles, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
public sealed record MemberDescribed(Guid Member, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
public sealed record MemberInvited(Guid Invitation, Roles Roles, Guid? By, DateTimeOffset At) : Activity(Invitation, By, At);
public sealed record InvitationRevoked(Guid Invitation, Guid? By, DateTimeOffset At) : Activity(Invitation, By, At);
public sealed record MemberLeft(Guid Member, Guid? By, DateTimeOffset At) : Activity(Member, By, At);
public sealed record SignedIn(Guid Member, Guid Session, DateTimeOffset At) : Activity(Member, Member, At);
public sealed record SessionEnded(Guid Session, Guid? By, DateTimeOffset At) : Activity(Session, By, At);
public sealed record CalendarExceptionMade(Guid Exception, DateOnly Date, DayKind Kind, Guid? By, DateTimeOffset At) : Activity(Exception, By, At);
public sealed record CalendarExceptionRemoved(Guid Exception, DateOnly Date, Guid? By, DateTimeOffset At) : Activity(Exception, By, At);
public sealed record AbsenceNoted(Guid Absence, Guid Member, DateOnly First, DateOnly Last, Guid? By, DateTimeOffset At) : Activity(Absence, By, At);
public sealed record AbsenceRemoved(Guid Absence, Guid Member, Guid? By, DateTimeOffset At) : Activity(Absence, By, At);
public sealed record PasswordChanged(Guid Member, DateTimeOffset At) : Activity(Member, Member, At);
public sealed record ApiTokenMade(Guid Token, Guid? By, DateTimeOffset At) : Activity(Token, By, At);
public sealed record ApiTokenRevoked(Guid Token, Guid? By, DateTimeOffset At) : Activity(Token, By, At);
