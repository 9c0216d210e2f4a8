using Zveno.Platform;

namespace Zveno.Agencies;

sealed class AgenciesTextEn : AgenciesText
{
    public override string OnlyDirector => "Only a director of the agency can do this.";
    public override string OnlyWhoLeads => "Only a director or the head of account management can do this. Ask one of them.";
    public override string NobodyToStandIn => "Only another member of the staff who is active can stand in. Choose another.";
    public override string AbsenceBackwards => "The absence ends before it begins, or lasts over two years. Check the dates.";
    public override string DateTaken => "This date has a day of your own already. Remove it first.";
    public override string WrongOldPassword => "The present password does not fit. Check the keyboard layout and Caps Lock.";
    public override string NoRole => "Choose at least one role.";
    public override string DirectorStays => "A director cannot take this role off himself or herself: another director can.";
    public override string InvitationOver => "This invitation is not valid: used, taken back or out of date. If you have joined already, sign in with your e-mail and password; if not, ask for a new one.";
    public override string WrongPassword => "The e-mail or the password does not fit. Check the keyboard layout and Caps Lock.";
    public override string LockedOut(int minutes) => $"Too many tries. Try again in {Plural.EnCount(minutes, "minute", "minutes")}.";
    public override string WeakPassword(int least) => $"The password needs at least {Plural.EnCount(least, "character", "characters")}.";
    public override string AddressTaken => "Somebody signs in with this e-mail already. Sign in, or take another one.";
    public override string AlreadyFounded => "An agency has been set up here already. Sign in, or ask for an invitation.";
    public override string SignInTitle => "Sign in";
    public override string SignInLead => "For the agency’s staff. Clients open their room by its link and need no sign-in.";
    public override IReadOnlyList<(string Figure, string Title, string How)> Promises =>
    [
        ("15\u00A0min", "to the client’s answer", "The clock counts working time only, and rings before the client calls the director."),
        ("1\u00A0link", "and the client sees the work", "No registration, nothing to install. And never anything else."),
        ("10%", "of hours on talking about work, at most", "Zveno counts the share of account management and shows where it goes."),
        ("0", "lost", "A message, an hour, a rouble, a decision: once accepted, it is there, with who and when."),
    ];
    public override string Email => "E-mail";
    public override string Password => "Password";
    public override string StartTitle => "Let’s start";
    public override string StartLead => "Four lines, then your first project. All of it can be changed later in settings.";
    public override string AgencyName => "Agency’s name";
    public override string TimeZone => "Time zone";
    public override string YourName => "Your name";
    public override string PasswordHint(int least) => $"At least {Plural.EnCount(least, "character", "characters")}";
    public override string Found => "Set the agency up";
    public override string JoinTitle(string agency) => $"You are invited to {agency}";
    public override string JoinLead => "Choose a password and start working.";
    public override string Join => "Join";
    public override string TokenNeeded => "A living token is needed in the header Authorization: Bearer. Make one in settings.";

    public override string Role(Roles role) => role switch
    {
        Roles.Director => "director",
        Roles.Head => "head of account management",
        Roles.AccountManager => "account manager",
        Roles.Dispatcher => "dispatcher",
        Roles.Specialist => "specialist",
        Roles.Sales => "sales",
        Roles.Bookkeeper => "bookkeeper",
        Roles.Subcontractor => "subcontractor",
        _ => "",
    };
}
