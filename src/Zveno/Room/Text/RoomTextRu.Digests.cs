using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string DigestDone => Typography.Ru("Сделали на этой неделе:");
    public override string DigestInWork => Typography.Ru("Сейчас в работе:");
    public override string DigestNext => "Дальше:";
    public override string DigestWaits => Typography.Ru("Ждём от вас:");
    public override string DigestIsSent => Typography.Ru("Итоги этой недели уже отправлены.");
    public override string DigestNoWay => Typography.Ru("Этому человеку итоги отправить нельзя: нет почты или он просил ничего не присылать.");
    public override string DigestSaid(int sent) => Typography.Ru(sent == 0 ? "Итоги недели лежат в комнате" : $"Итоги недели отправлены: {Plural.RuCount(sent, "получатель", "получателя", "получателей")}");
    public override string DigestBody(string week, string text, string? hours) => $"Итоги недели, {week}\n\n{text}{(hours is null ? "" : "\n\n" + hours)}";
    public override string DigestSubject(string agency, string week) => $"{agency}: итоги недели, {week}";
    public override string DigestMail(string body, string? stop) => $"{body}\n\nВсё это есть и в вашей комнате.{(stop is null ? "" : $"\nНе присылать таких писем: {stop}")}\n";
    public override string DigestTitle => Typography.Ru("Итоги недели");
    public override string DigestWasSent(string when) => Typography.Ru($"Отправлены {when}.");
    public override string DigestTo(string names) => $"Кому: {names}";
    public override string DigestEmpty => Typography.Ru("Клиент пока не видит задач: рассказать не о чем. Можно написать самим.");
    public override string DigestHint => Typography.Ru("Собрано только из того, что клиент видит в комнате. Поправьте и отправьте.");
    public override string DigestText => Typography.Ru("Что прочитает клиент");
    public override string DigestHoursHint => Typography.Ru("Уйдёт только тем, кто видит часы по своей ссылке; в группу, если их видят все, у кого есть ссылка. Пусто: не скажем ничего.");
    public override string DigestWhom => "Кому";
    public override string DigestWay(RoomNotice way, bool? wants, bool hours) => Typography.Ru((way is RoomNotice.Telegram ? "в Telegram" : "письмом") + (hours ? "" : ", без часов") + (wants is null ? ", ещё не выбирал, как сообщать" : ""));
    public override string DigestGroup(bool hours) => Typography.Ru(hours ? "группа в Telegram" : "группа в Telegram, без часов");
    public override string DigestInRoom => Typography.Ru("В комнате итоги увидят все, у кого есть ссылка.");
    public override string DigestSend => Typography.Ru("Отправить итоги");
    public override string DigestsTitle => Typography.Ru("Итоги недель");
    public override string DigestMake => Typography.Ru("Итоги этой недели");
    public override string DigestNone => Typography.Ru("Ещё не отправляли.");
    public override string DigestOnlyRoom => Typography.Ru("только в комнате");
    public override string DigestOf(string week) => Typography.Ru($"Итоги недели, {week}");
    public override string DigestOffer(string client) => Typography.Ru($"Итоги недели: {client}");
}
