using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The agency as the API tells it.</summary>
public sealed record AgencyJson(Guid Id, string Name, string Zone, Language Language, string Country, string Hours)
{
    /// <summary>From the agency.</summary>
    public static AgencyJson Of(Agency agency) => new(agency.Id, agency.Name, agency.Zone, agency.Language, agency.Country, agency.Hours);
}

/// <summary>A member as the API tells it. Instants are UTC.</summary>
public sealed record MemberJson(Guid Id, string Name, string Email, IReadOnlyList<Roles> Roles, string Zone, string? Hours, Language? Language, DateTimeOffset JoinedAt, DateTimeOffset? LeftAt)
{
    /// <summary>From the member.</summary>
    public static MemberJson Of(Member member) =>
        new(member.Id, member.Name, member.Email, [.. member.Roles.Each()], member.Zone, member.Hours, member.Language, member.JoinedAt, member.LeftAt);
}

/// <summary>An invitation as the API tells it; its link is told once, when it is made.</summary>
public sealed record InvitationJson(Guid Id, string Name, string Email, IReadOnlyList<Roles> Roles, Guid InvitedBy, DateTimeOffset At, DateTimeOffset ExpiresAt, Guid? MemberId, DateTimeOffset? RevokedAt)
{
    /// <summary>From the invitation.</summary>
    public static InvitationJson Of(Invitation made) => new(made.Id, made.Name, made.Email, [.. made.Roles.Each()], made.InvitedBy, made.At, made.ExpiresAt, made.MemberId, made.RevokedAt);
}

/// <summary>One's own signed-in browser as the API tells it.</summary>
public sealed record SessionJson(Guid Id, string Agent, string Address, DateTimeOffset StartedAt, DateTimeOffset SeenAt)
{
    /// <summary>From the session.</summary>
    public static SessionJson Of(Session session) => new(session.Id, session.Agent, session.Address, session.StartedAt, session.SeenAt);
}

/// <summary>One's own token as the API tells it.</summary>
public sealed record ApiTokenJson(Guid Id, string Name, DateTimeOffset At)
{
    /// <summary>From the token.</summary>
    public static ApiTokenJson Of(ApiToken token) => new(token.Id, token.Name, token.At);
}

/// <summary>A day of the agency's own as the API tells it.</summary>
public sealed record CalendarExceptionJson(Guid Id, DateOnly Date, DayKind Kind, string Name)
{
    /// <summary>From the day.</summary>
    public static CalendarExceptionJson Of(CalendarException day) => new(day.Id, day.Date, day.Kind, day.Name);
}

/// <summary>An absence as the API tells it.</summary>
public sealed record AbsenceJson(Guid Id, Guid MemberId, DateOnly First, DateOnly Last, AbsenceKind Kind, Guid? SubstituteId)
{
    /// <summary>From the absence.</summary>
    public static AbsenceJson Of(MemberAbsence absence) => new(absence.Id, absence.MemberId, absence.First, absence.Last, absence.Kind, absence.SubstituteId);
}

/// <summary>An invitation just made.</summary>
/// <param name="Link">Its address with the secret, told this once; null when the same is asked for again.</param>
public sealed record InvitationMadeJson(InvitationJson Invitation, string? Link);
