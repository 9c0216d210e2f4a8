using Zveno.Platform;

namespace Zveno.Clients;

sealed partial class ClientsTextEn : ClientsText
{
    public override string OnlyWhoTalks => "Clients are looked after by account managers, the dispatcher, sales and the heads. Ask one of them.";
    public override string LeadMustTalk => "The responsible person must be one who works with clients: account manager, dispatcher, sales or head.";
    public override string ContactArchived => "This contact is archived. Restore it to make a link.";
    public override string ClientArchived => "This client is archived. Restore it to make a link.";
    public override string ExpiresInPast => "The link’s term is over already. Choose a date in the future.";
    public override string LinkIsRevoked => "The link was revoked. Make a new one.";
    public override string BadPin => "A code is 4 to 8 digits.";
    public override string Title => "Clients";

    public override string Class(ClientClass @class) => @class switch
    {
        ClientClass.Key => "key",
        ClientClass.Small => "small",
        _ => "standard",
    };

    public override string New => "New client";
    public override string Find => "Find a client";
    public override string Client => "Client";
    public override string Name => "Name";
    public override string ClassLabel => "Class";
    public override string ClassHint => "Key clients are led by experienced managers";
    public override string LeadBy => "Led by";
    public override string Nobody => "nobody";
    public override string NobodyYet => "Nobody yet";
    public override string Zone => "Time zone";
    public override string ZoneHint => "Where the client works: answers are awaited by this time";
    public override string LocalTime => "Local time";
    public override string TimeThere(string clock) => $"It is {clock} there now";
    public override string Range(int from, int to, int of) => $"{from}–{to} of {of}";
    public override string Since(string day) => $"With us since {day}";
    public override string NoneYet => "No clients yet";
    public override string NoneYetText => "Add the first one: a name and a time zone. People, projects and a room link come next.";
    public override string Former => "Archived clients";
    public override string FormerSince(string day) => $"archived since {day}";
    public override string FormerCount(int clients) => $"{Plural.EnCount(clients, "client", "clients")} in the archive";
    public override string NoFormer => "The archive is empty";
    public override string NoFormerText => "Clients whose work is over will be here. They can be taken back.";
    public override string BackToLiving => "To current clients";
    public override string Archived(string client) => $"{client} is archived. Its room links still open: revoke them if they are not needed.";

    public override string People => "Contacts";
    public override string NoPeople => "Nobody here yet";
    public override string NoPeopleText => "Add somebody at the client, then give them a link to the room.";
    public override string AddPerson => "Add a person";
    public override string PersonName => "Full name";
    public override string Position => "Position";
    public override string Phone => "Phone";
    public override string Approver => "approves";
    public override string ApproverLabel => "Approves plans and papers";
    public override string FormerPeople(int people) => $"{Plural.EnCount(people, "person", "people")} in the archive";
    public override string ContactGone(string person) => $"{person} is archived, the links are closed.";

    public override string MakeLink => "Make a link";
    public override string MakeAnother => "Another link";
    public override string LinkHint => "The link opens the client’s room without registration. It is personal: questions asked through it come from this person.";
    public override string LinkUntil => "Last day";
    public override string LinkUntilHint => "Empty: works until you revoke it";
    public override string LinkReady(string person) => $"A room link for {person}.";
    public override string ShownOnce => "It is shown once: copy it and send it now.";
    public override string WorksUntil(string moment) => $"Works until {moment}";
    public override string LinkMadeBy(string by, string at) => $"room link: {by}, {at}";
    public override string LinkOver(string at) => $"link ended: {at}";
    public override string Revoke => "Revoke";
    public override string RevokeSure(string person) => $"Revoke {person}’s link? The room closes at once on every device. This link cannot be brought back; a new one can be made.";
    public override string LinkRevoked => "The link is revoked: it opens the room no more.";
}
