using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Sentences about the agency, its people and their sign-in.</summary>
public abstract class AgenciesText : Texts
{
    public abstract string OnlyDirector { get; }
    public abstract string OnlyWhoLeads { get; }
    public abstract string NobodyToStandIn { get; }
    public abstract string AbsenceBackwards { get; }
    public abstract string DateTaken { get; }
    public abstract string WrongOldPassword { get; }
    public abstract string NoRole { get; }
    public abstract string DirectorStays { get; }
    public abstract string InvitationOver { get; }
    public abstract string WrongPassword { get; }
    public abstract string LockedOut(int minutes);
    public abstract string WeakPassword(int least);
    public abstract string AddressTaken { get; }
    public abstract string AlreadyFounded { get; }
    public abstract string SignInTitle { get; }
    public abstract string SignInLead { get; }

    /// <summary>What the product promises: a figure, what it is of, how it is kept.</summary>
    public abstract IReadOnlyList<(string Figure, string Title, string How)> Promises { get; }
    public abstract string Email { get; }
    public abstract string Password { get; }
    public abstract string StartTitle { get; }
    public abstract string StartLead { get; }
    public abstract string AgencyName { get; }
    public abstract string TimeZone { get; }
    public abstract string YourName { get; }
    public abstract string PasswordHint(int least);
    public abstract string Found { get; }
    public abstract string JoinTitle(string agency);
    public abstract string JoinLead { get; }
    public abstract string Join { get; }
    public abstract string TokenNeeded { get; }

    /// <summary>A role's name.</summary>
    public abstract string Role(Roles role);
}

/// <summary>Offers them as <c>text.Agencies</c>.</summary>
public static class AgenciesTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public AgenciesText Agencies => text.Of<AgenciesText>();
    }
}
