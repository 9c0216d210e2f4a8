namespace Zveno.Clients;

sealed class ClientsTextEn : ClientsText
{
    public override string OnlyWhoTalks => "Clients are looked after by account managers, the dispatcher, sales and the heads.";
    public override string LeadMustTalk => "The responsible person must be one who works with clients: account manager, dispatcher, sales or head.";
    public override string ContactArchived => "This contact is archived. Restore it to make a link.";
    public override string ExpiresInPast => "The link’s term is over already. Choose a date in the future.";
    public override string Title => "Clients";

    public override string Class(ClientClass @class) => @class switch
    {
        ClientClass.Key => "key",
        ClientClass.Small => "small",
        _ => "standard",
    };
}
