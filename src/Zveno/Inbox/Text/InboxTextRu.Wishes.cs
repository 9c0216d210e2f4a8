namespace Zveno.Inbox;

sealed partial class InboxTextRu
{
    public override string Wishes => "Пожелания клиента";
    public override string WishTalk => "переписка";
    public override string WishAnswer => "Ответ клиенту";
    public override string WishTake => "В\u00A0бэклог";
    public override string WishDecline => "Не\u00A0берём";
    public override string WishDecided => "По\u00A0этому пожеланию уже решили. Обновите страницу.";
    public override string WishDeclinedSaid => "Ответ отправлен, пожелание снято";
    public override string WishTakenSaid(string task) => $"Взято в\u00A0бэклог: {task}";
}
