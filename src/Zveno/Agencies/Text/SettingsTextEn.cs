using Zveno.Platform;

namespace Zveno.Agencies;

sealed class SettingsTextEn : SettingsText
{
    public override string Agency => "Agency";
    public override string Calendar => "Calendar";
    public override string Members => "Staff";
    public override string Me => "My profile";
    public override string Country => "Country";
    public override string CountryHint => "Its holidays and moved days are in the calendar";
    public override string OfficeHours => "Working hours";
    public override string HoursHint => "Days from 1 (Monday) to 7 and times: 1-5 10:00-19:00. With lunch out: 1-5 10:00-13:00,14:00-19:00";
    public override string AgencyLanguage => "Agency’s language";
    public override string AgencyLanguageHint => "For mails and papers. Everybody chooses the language of the own screens";
    public override string AskDirector => "A director can change this.";
    public override string CalendarOf(int year) => $"Working calendar {year}";
    public override string YearDraft(int year) => $"The calendar of {year} is a draft: the government may still move days. A new version will bring the final one; until then add days of your own.";
    public override string YearUnknown(int year) => $"The holidays of {year} are not known to us: only weekends count. Add days off yourself.";
    public override string CountryUnknown => "The holidays of this country are not known to us: only weekends count. Add days off yourself.";
    public override string DayHoliday => "day off";
    public override string DayShort => "an hour shorter";
    public override string DayMoved => "weekend worked";
    public override string DayOwn => "agency’s own day";
    public override string OwnDays => "Days of our own";
    public override string NoOwnDays(int year) => $"In {year} the agency follows its country’s calendar. Add a day if yours differs.";
    public override string Date => "Date";
    public override string KindLabel => "What kind of day";
    public override string Why => "Why";
    public override string WhyExample => "Agency’s birthday";
    public override string RemoveDay(string name) => $"Remove “{name}”";
    public override string Invite => "Invite";
    public override string MakeInvitation => "Make the invitation";
    public override string InviteHint => "The link works for seven days, once.";
    public override string Invited(string name) => $"The invitation is ready: {name}.";
    public override string LinkOnce => "The link is shown once: copy it and send it now.";
    public override string InvitationMailed(string address) => $"A mail goes to {address}; here is the link too, shown once.";
    public override string InvitationLink => "Invitation link";
    public override string InvitationExpired => "out of date";
    public override string InvitationMail(string name, string agency, string link, string until) => $"Hello {name},\n\nYou are invited to work at {agency}. Open the link and choose a password:\n{link}\n\nIt works once, until {until}.";
    public override string PersonName => "Full name";
    public override string Roles => "Roles";
    public override string RolesHint => "Whoever loses a role is signed out everywhere at once and signs in again with the new rights. API tokens are closed.";
    public override string SaveRoles => "Save roles";
    public override string SaveHours => "Save hours";
    public override string Waiting => "Invited people";
    public override string OpenUntil(string moment) => $"open until {moment}";
    public override string Revoke => "Revoke";
    public override string Former(int people) => $"Worked here before: {Plural.EnCount(people, "person", "people")}";
    public override string LeftAt(string moment) => $"left {moment}";
    public override string HasLeft(string name) => $"{name} is off the staff: every way in is closed.";
    public override string TakeOff => "Take off the staff";
    public override string TakeBack => "Take back";
    public override string LeaveSure(string name) => $"Take {name} off the staff? Every session and token closes at once. Tasks and history stay.";
    public override string ThisIsMe => "this is you";
    public override string Hours => "Own working hours";
    public override string OwnHoursHint => "Empty: as the agency. Example: 1-5 09:00-18:00";
    public override string Absences => "Absences";
    public override string Substitute => "Stands in";
    public override string NoSubstitute => "nobody";
    public override string StandsIn(string name) => $"{name} stands in";
    public override string NoAbsences => "No absences ahead.";
    public override string From => "From";
    public override string To => "To";
    public override string AbsenceKind => "Reason";
    public override string Work => "Work";
    public override string Screen => "Screen";
    public override string LanguageLabel => "Language";
    public override string LanguageOfBrowser => "As the browser";
    public override string Theme => "Theme";
    public override string Light => "Light";
    public override string Dark => "Dark";
    public override string AsSystem => "As the system";
    public override string OldPassword => "Present password";
    public override string NewPassword => "New password";
    public override string PasswordEndsOthers => "Other browsers are signed out at once.";
    public override string ChangePassword => "Change password";
    public override string PasswordChanged => "The password is changed; other browsers are signed out.";
    public override string Sessions => "Where you are signed in";
    public override string ThisBrowser => "this browser";
    public override string UnknownBrowser => "Unknown browser";
    public override string Seen(string ago) => $"here {ago}";
    public override string SignedInAt(string moment) => $"signed in {moment}";
    public override string EndSession => "Sign out";
    public override string EndOthers => "Sign out everywhere else";
    public override string Tokens => "API tokens";
    public override string TokensHint => "A program with a token can do what you can. The API is described in /openapi/v1.json.";
    public override string TokenName => "What the token is for";
    public override string TokenExample => "Reports in a sheet";
    public override string MakeToken => "Make a token";
    public override string TokenReady(string name) => $"The token is ready: {name}.";
    public override string TokenOnce => "It is shown once: copy it now.";
    public override string MadeAt(string moment) => $"made {moment}";
    public override string RevokeTokenSure(string name) => $"Revoke the token “{name}”? Programs that use it stop working at once.";

    public override IReadOnlyList<string> Weekdays { get; } = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    public override string Month(int month) => Months[month - 1];

    public override string Kind(DayKind kind) => kind switch
    {
        DayKind.Holiday => "day off",
        DayKind.Short => "an hour shorter",
        DayKind.Working => "working day",
        _ => "weekend",
    };

    public override string Absence(AbsenceKind kind) => kind switch
    {
        Agencies.AbsenceKind.Vacation => "vacation",
        Agencies.AbsenceKind.Illness => "illness",
        Agencies.AbsenceKind.Away => "away on business",
        _ => "other",
    };

    public override string CountryName(string code) => code switch
    {
        "RU" => "Russia",
        "BY" => "Belarus",
        "KZ" => "Kazakhstan",
        "AM" => "Armenia",
        "GE" => "Georgia",
        "UZ" => "Uzbekistan",
        "RS" => "Serbia",
        "AE" => "UAE",
        _ => code,
    };

    public override string Mail => "E-mail";
    public override string MailFrom(string from) => $"Alarms and invitations are sent from {from}.";
    public override string NoMail => "E-mail is not connected: alarms are on the screen only, and you hand invitations over as links yourself. Whoever installed Zveno connects it: the setting Zveno__Smtp.";
}
