using Zveno.Platform;

namespace Zveno.Clients;

sealed partial class ClientsTextRu : ClientsText
{
    public override string OnlyWhoTalks => Typography.Ru("Клиентов ведут аккаунты, диспетчер, продажи и руководители. Попросите кого-то из них.");
    public override string LeadMustTalk => Typography.Ru("Ответственным может быть тот, кто работает с клиентами: аккаунт, диспетчер, продажи или руководитель.");
    public override string ContactArchived => Typography.Ru("Этот человек в архиве. Верните его, чтобы сделать ссылку.");
    public override string ClientArchived => Typography.Ru("Клиент в архиве. Верните его, чтобы сделать ссылку.");
    public override string ExpiresInPast => Typography.Ru("Срок ссылки уже прошёл. Выберите дату в будущем.");
    public override string LinkIsRevoked => Typography.Ru("Ссылка отозвана. Сделайте новую.");
    public override string BadPin => Typography.Ru("Код — от 4 до 8 цифр.");
    public override string Title => "Клиенты";

    public override string Class(ClientClass @class) => @class switch
    {
        ClientClass.Key => "ключевой",
        ClientClass.Small => "небольшой",
        _ => "стандартный",
    };

    public override string New => "Новый клиент";
    public override string Find => "Найти клиента";
    public override string Client => "Клиент";
    public override string Name => "Название";
    public override string ClassLabel => "Класс";
    public override string ClassHint => Typography.Ru("Ключевых ведут опытные аккаунты");
    public override string LeadBy => "Ведёт";
    public override string Nobody => "никто";
    public override string NobodyYet => "Пока никто";
    public override string Zone => "Часовой пояс";
    public override string ZoneHint => Typography.Ru("Где работает клиент: по этому времени он ждёт ответа");
    public override string LocalTime => "Время у\u00A0клиента";
    public override string TimeThere(string clock) => Typography.Ru($"Там сейчас {clock}");
    public override string Range(int from, int to, int of) => $"{from}–{to} из\u00A0{of}";
    public override string Since(string day) => Typography.Ru($"С нами с {day}");
    public override string NoneYet => "Клиентов пока нет";
    public override string NoneYetText => Typography.Ru("Добавьте первого: название и часовой пояс. Дальше будут люди, проекты и ссылка в комнату.");
    public override string Former => "Архив клиентов";
    public override string FormerSince(string day) => Typography.Ru($"в архиве с {day}");
    public override string FormerCount(int clients) => Typography.Ru($"В архиве {Plural.RuCount(clients, "клиент", "клиента", "клиентов")}");
    public override string NoFormer => "Архив пуст";
    public override string NoFormerText => Typography.Ru("Здесь будут клиенты, с которыми работа закончена. Их можно вернуть.");
    public override string BackToLiving => "К\u00A0действующим клиентам";
    public override string Archived(string client) => Typography.Ru($"«{client}» в архиве. Ссылки в комнату пока открываются: отзовите их, если больше не нужны.");

    public override string People => "Контактные лица";
    public override string NoPeople => "Никого ещё нет";
    public override string NoPeopleText => Typography.Ru("Добавьте человека со стороны клиента, и ему можно будет дать ссылку в комнату.");
    public override string AddPerson => "Добавить человека";
    public override string PersonName => "Имя и\u00A0фамилия";
    public override string Position => "Должность";
    public override string Phone => "Телефон";
    public override string Approver => "согласует";
    public override string ApproverLabel => "Согласует планы и\u00A0бумаги";
    public override string FormerPeople(int people) => Typography.Ru($"В архиве {Plural.RuCount(people, "человек", "человека", "человек")}");
    public override string ContactGone(string person) => Typography.Ru($"{person} в архиве, ссылки закрыты.");

    public override string MakeLink => "Сделать ссылку";
    public override string MakeAnother => "Ещё одна ссылка";
    public override string LinkHint => Typography.Ru("Ссылка открывает комнату клиента без регистрации. Она личная: вопросы по ней приходят от этого человека.");
    public override string LinkUntil => "Последний день";
    public override string LinkUntilHint => Typography.Ru("Пусто: действует, пока не отзовёте");
    public override string LinkReady(string person) => Typography.Ru($"Ссылка в комнату, {person}.");
    public override string ShownOnce => Typography.Ru("Она показывается один раз: скопируйте и отправьте сейчас.");
    public override string WorksUntil(string moment) => Typography.Ru($"Работает до момента: {moment}");
    public override string LinkMadeBy(string by, string at) => Typography.Ru($"ссылка в комнату: {by}, {at}");
    public override string LinkOver(string at) => Typography.Ru($"ссылка закончилась: {at}");
    public override string Revoke => "Отозвать";
    public override string RevokeSure(string person) => Typography.Ru($"Отозвать ссылку? Комната закроется сразу на всех устройствах. Получатель: {person}. Вернуть эту ссылку нельзя, можно сделать новую.");
    public override string LinkRevoked => Typography.Ru("Ссылка отозвана: комната по ней уже не открывается.");
}
