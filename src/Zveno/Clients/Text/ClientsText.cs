using Zveno.Platform;

namespace Zveno.Clients;

/// <summary>Sentences about clients, contacts and room links.</summary>
public abstract partial class ClientsText : Texts
{
    public abstract string OnlyWhoTalks { get; }
    public abstract string LeadMustTalk { get; }
    public abstract string ContactArchived { get; }
    public abstract string ClientArchived { get; }
    public abstract string ExpiresInPast { get; }
    public abstract string LinkIsRevoked { get; }
    public abstract string BadPin { get; }
    public abstract string Title { get; }
    public abstract string Class(ClientClass @class);

    public abstract string New { get; }
    public abstract string Find { get; }
    public abstract string Client { get; }
    public abstract string Name { get; }
    public abstract string ClassLabel { get; }
    public abstract string ClassHint { get; }
    public abstract string LeadBy { get; }
    public abstract string Nobody { get; }
    public abstract string NobodyYet { get; }
    public abstract string Zone { get; }
    public abstract string ZoneHint { get; }
    public abstract string LocalTime { get; }
    public abstract string TimeThere(string clock);
    public abstract string Range(int from, int to, int of);
    public abstract string Since(string day);
    public abstract string NoneYet { get; }
    public abstract string NoneYetText { get; }
    public abstract string Former { get; }
    public abstract string FormerSince(string day);
    public abstract string FormerCount(int clients);
    public abstract string NoFormer { get; }
    public abstract string NoFormerText { get; }
    public abstract string BackToLiving { get; }
    public abstract string Archived(string client);

    public abstract string People { get; }
    public abstract string NoPeople { get; }
    public abstract string NoPeopleText { get; }
    public abstract string AddPerson { get; }
    public abstract string PersonName { get; }
    public abstract string Position { get; }
    public abstract string Phone { get; }
    public abstract string Approver { get; }
    public abstract string ApproverLabel { get; }
    public abstract string FormerPeople(int people);
    public abstract string ContactGone(string person);

    public abstract string MakeLink { get; }
    public abstract string MakeAnother { get; }
    public abstract string LinkHint { get; }
    public abstract string LinkUntil { get; }
    public abstract string LinkUntilHint { get; }
    public abstract string LinkReady(string person);
    public abstract string ShownOnce { get; }
    public abstract string WorksUntil(string moment);
    public abstract string LinkMadeBy(string by, string at);
    public abstract string LinkOver(string at);
    public abstract string Revoke { get; }
    public abstract string RevokeSure(string person);
    public abstract string LinkRevoked { get; }
}

/// <summary>Offers them as <c>text.Clients</c>.</summary>
public static class ClientsTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public ClientsText Clients => text.Of<ClientsText>();
    }
}
