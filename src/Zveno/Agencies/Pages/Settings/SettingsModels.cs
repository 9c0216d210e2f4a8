using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The agency's own page.</summary>
/// <param name="Mail">From where mails go; null when none are sent. Told to who leads.</param>
public sealed record AgencyModel(Agency Agency, bool MayChange, bool Leads = false, string? Mail = null);

/// <summary>A year of the working calendar.</summary>
/// <param name="Exceptions">The agency's own days, all years.</param>
public sealed record CalendarModel(int Year, WorkingCalendar Calendar, string Country, IReadOnlyList<CalendarException> Exceptions, bool MayChange);

/// <summary>The staff, and who was invited.</summary>
/// <param name="By">Who reads.</param>
public sealed record MembersModel(IReadOnlyList<MemberLine> Staff, IReadOnlyList<Member> Former, IReadOnlyList<Invitation> Waiting, Member By, string OfficeHours, string OfficeZone);

/// <summary>One of the staff.</summary>
/// <param name="Absences">Those that are not over yet.</param>
public sealed record MemberLine(Member Member, IReadOnlyList<MemberAbsence> Absences);

/// <summary>Absences of one person, changed where they stand.</summary>
public sealed record AbsencesModel(Member Member, IReadOnlyList<MemberAbsence> Absences, bool MayChange)
{
    /// <summary>Who may stand in, and has stood in.</summary>
    public IReadOnlyList<Member> Staff { get; init; } = [];
}

/// <summary>Inviting somebody.</summary>
/// <param name="MayNameDirectors">Only a director invites directors.</param>
/// <param name="Made">The link just made, told this once.</param>
public sealed record InviteModel(bool MayNameDirectors, InvitedModel? Made = null);

/// <param name="MailedTo">Where it was mailed too; null when no mail server is configured.</param>
public sealed record InvitedModel(string Name, string Link, string? MailedTo);

/// <summary>My own page.</summary>
public sealed record MeModel(Member Me, AbsencesModel Absences, AccessModel Access, bool HasPassword);

/// <summary>What opens the product for me: browsers and tokens.</summary>
/// <param name="Current">The session of this browser; empty for a token.</param>
public sealed record AccessModel(IReadOnlyList<Session> Sessions, Guid Current, IReadOnlyList<ApiToken> Tokens);

/// <summary>A token just made, told this once.</summary>
public sealed record TokenMadeModel(string Name, string Secret);

/// <summary>The menu of the person in the top bar.</summary>
public sealed record MeMenuModel(Member Me);
