using Zveno.Platform;

namespace Zveno.Clients;

sealed partial class ClientsTextEn
{
    public override string Colleagues => "Wanted in the room";
    public override string ColleaguesHint => "The client named a colleague. Confirm, and he becomes a contact with a link of his own; hand it to him yourself.";
    public override string NamedBy(string contact) => $"asked by {contact}";
    public override string ColleagueIsKnown(string contact) => $"There is a contact with this address already: {contact}";
    public override string ColleagueConfirm => "Let in and make a link";
    public override string ColleagueRefuse => "Do not let in";
    public override string ColleagueAnswer => "Why: who asked will read it";
    public override string ColleagueRefused(string name) => $"Not let in: {name}. Who asked sees it in the room.";
    public override string ColleagueHasNoAddress => "Write an e-mail or a phone: else we cannot hand the link over.";
    public override string ColleagueIsNamed => "You have named this colleague; your manager has not decided yet.";
    public override string TooManyColleagues(int most) => $"{Plural.EnCount(most, "invitation waits", "invitations wait")} already. Send the next one when your manager has answered these.";
    public override string ColleagueIsDecided => "This was decided already.";
    public override string TableMade(string when) => $"address for tables made {when}";
    public override string TableRevoke => "Close the address for tables";
    public override string TableRevoked => "The address for tables is closed. The room link works as before.";
    public override string TableAsksPin => "The link asks for a code, and tables cannot enter it. Make a shared link of the company.";
}
