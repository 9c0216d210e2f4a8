namespace Zveno.Inbox;

sealed partial class InboxTextRu
{
    public override string Wishes => "Пожелания клиента";
    public override string WishTalk => "переписка";
    public override string WishAnswer => "Ответ клиенту";
    public override string WishTake => "В\u00A0бэклог";
    public override string WishDecline => "Не\u00A0берём";
    public override string NothingToRate => "Оценивают ответы агентства: это сообщение не\u00A0ответ.";
    public override string ClientSaysHelped(bool helped) => helped ? "Клиент: ответ помог" : "Клиент: ответ не\u00A0помог";
    public override string WishDecided => "По\u00A0этому пожеланию уже решили. Обновите страницу.";
    public override string WishDeclinedSaid => "Ответ отправлен, пожелание снято";
    public override string WishTakenSaid(string task) => $"Взято в\u00A0бэклог: {task}";
    public override string BringTable => "В\u00A0бэклог";
}
