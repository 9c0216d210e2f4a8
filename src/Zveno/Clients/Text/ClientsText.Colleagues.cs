namespace Zveno.Clients;

public abstract partial class ClientsText
{
    public abstract string Colleagues { get; }
    public abstract string ColleaguesHint { get; }

    /// <param name="contact">Who named him.</param>
    public abstract string NamedBy(string contact);

    /// <param name="contact">Who has this address already.</param>
    public abstract string ColleagueIsKnown(string contact);
    public abstract string ColleagueConfirm { get; }
    public abstract string ColleagueRefuse { get; }
    public abstract string ColleagueAnswer { get; }
    public abstract string ColleagueRefused(string name);
    public abstract string ColleagueHasNoAddress { get; }
    public abstract string ColleagueIsNamed { get; }
    public abstract string TooManyColleagues(int most);
    public abstract string ColleagueIsDecided { get; }
    public abstract string TableMade(string when);
    public abstract string TableRevoke { get; }
    public abstract string TableRevoked { get; }
    public abstract string TableAsksPin { get; }
}
