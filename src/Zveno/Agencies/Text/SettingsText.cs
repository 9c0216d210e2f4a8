using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Sentences of the settings: agency, calendar, staff, oneself.</summary>
public abstract class SettingsText : Texts
{
    public abstract string Agency { get; }
    public abstract string Calendar { get; }
    public abstract string Members { get; }
    public abstract string Me { get; }
    public abstract string Country { get; }
    public abstract string CountryHint { get; }
    public abstract string OfficeHours { get; }
    public abstract string HoursHint { get; }
    public abstract string AgencyLanguage { get; }
    public abstract string AgencyLanguageHint { get; }
    public abstract string AskDirector { get; }
    public abstract string CalendarOf(int year);
    public abstract string YearDraft(int year);
    public abstract string YearUnknown(int year);
    public abstract string CountryUnknown { get; }
    public abstract string DayHoliday { get; }
    public abstract string DayShort { get; }
    public abstract string DayMoved { get; }
    public abstract string DayOwn { get; }
    public abstract string OwnDays { get; }
    public abstract string NoOwnDays(int year);
    public abstract string Date { get; }
    public abstract string KindLabel { get; }
    public abstract string Why { get; }
    public abstract string WhyExample { get; }
    public abstract string RemoveDay(string name);
    public abstract string Invite { get; }
    public abstract string MakeInvitation { get; }
    public abstract string InviteHint { get; }
    public abstract string Invited(string name);
    public abstract string LinkOnce { get; }
    public abstract string InvitationMailed(string address);
    public abstract string InvitationLink { get; }
    public abstract string InvitationExpired { get; }
    public abstract string InvitationMail(string name, string agency, string link, string until);
    public abstract string PersonName { get; }
    public abstract string Roles { get; }
    public abstract string RolesHint { get; }
    public abstract string SaveRoles { get; }
    public abstract string SaveHours { get; }
    public abstract string Waiting { get; }
    public abstract string OpenUntil(string moment);
    public abstract string Revoke { get; }
    public abstract string Former(int people);
    public abstract string LeftAt(string moment);
    public abstract string HasLeft(string name);
    public abstract string TakeOff { get; }
    public abstract string TakeBack { get; }
    public abstract string LeaveSure(string name);
    public abstract string ThisIsMe { get; }
    public abstract string Hours { get; }
    public abstract string OwnHoursHint { get; }
    public abstract string Absences { get; }
    public abstract string Substitute { get; }
    public abstract string NoSubstitute { get; }
    public abstract string StandsIn(string name);
    public abstract string NoAbsences { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string AbsenceKind { get; }
    public abstract string Work { get; }
    public abstract string Screen { get; }
    public abstract string LanguageLabel { get; }
    public abstract string LanguageOfBrowser { get; }
    public abstract string Theme { get; }
    public abstract string Light { get; }
    public abstract string Dark { get; }
    public abstract string AsSystem { get; }
    public abstract string OldPassword { get; }
    public abstract string NewPassword { get; }
    public abstract string PasswordEndsOthers { get; }
    public abstract string ChangePassword { get; }
    public abstract string PasswordChanged { get; }
    public abstract string Sessions { get; }
    public abstract string ThisBrowser { get; }
    public abstract string UnknownBrowser { get; }
    public abstract string Seen(string ago);
    public abstract string SignedInAt(string moment);
    public abstract string EndSession { get; }
    public abstract string EndOthers { get; }
    public abstract string Tokens { get; }
    public abstract string TokensHint { get; }
    public abstract string TokenName { get; }
    public abstract string TokenExample { get; }
    public abstract string MakeToken { get; }
    public abstract string TokenReady(string name);
    public abstract string TokenOnce { get; }
    public abstract string MadeAt(string moment);
    public abstract string RevokeTokenSure(string name);

    /// <summary>Monday to Sunday, two letters.</summary>
    public abstract IReadOnlyList<string> Weekdays { get; }

    /// <summary>«ноябрь».</summary>
    /// <param name="month">1 to 12.</param>
    public abstract string Month(int month);

    public abstract string Kind(DayKind kind);
    public abstract string Absence(AbsenceKind kind);
    public abstract string CountryName(string code);

    /// <summary>A week in words: «пн–пт 10:00–19:00».</summary>
    /// <param name="hours">In <c>WorkingHours</c> notation.</param>
    public string Week(string hours) => string.Join("; ", hours.Split(';', StringSplitOptions.TrimEntries).Select(Part));

    string Part(string part)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return part;
        var days = string.Concat(part[..space].Select(x => x is >= '1' and <= '7' ? Weekdays[x - '1'] : x == '-' ? "–" : x == ',' ? ", " : x.ToString()));
        return $"{days}\u00A0{part[(space + 1)..].Replace('-', '–').Replace(",", ", ", StringComparison.Ordinal)}";
    }

    public abstract string Mail { get; }

    /// <param name="from">The sender's address.</param>
    public abstract string MailFrom(string from);

    public abstract string NoMail { get; }
}

/// <summary>Offers them as <c>text.Settings</c>.</summary>
public static class SettingsTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The settings' sentences.</summary>
        public SettingsText Settings => text.Of<SettingsText>();
    }
}
