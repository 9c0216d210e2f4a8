namespace Zveno.Clients;

sealed class ClientsTextRu : ClientsText
{
    public override string OnlyWhoTalks => "Клиентов ведут аккаунты, диспетчер, продажи и руководители.";
    public override string LeadMustTalk => "Ответственным может быть тот, кто работает с клиентами: аккаунт, диспетчер, продажи или руководитель.";
    public override string ContactArchived => "Этот контакт в архиве. Верните его, чтобы сделать ссылку.";
    public override string ExpiresInPast => "Срок ссылки уже прошёл. Выберите дату в будущем.";
    public override string Title => "Клиенты";

    public override string Class(ClientClass @class) => @class switch
    {
        ClientClass.Key => "ключевой",
        ClientClass.Small => "небольшой",
        _ => "стандартный",
    };
}
