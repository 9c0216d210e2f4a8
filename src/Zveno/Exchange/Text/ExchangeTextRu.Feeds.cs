namespace Zveno.Exchange;

public sealed partial class ExchangeTextRu
{
    public override string CalendarsPlace => "Календари";
    public override string CalendarsHead => "Сроки в\u00A0вашем календаре";
    public override string CalendarsHint => "Адрес для Google, Apple, Outlook или Яндекса: «добавить по\u00A0ссылке» (подписка). Кто знает адрес, видит сроки вашими глазами, поэтому не пересылайте его. Google обновляет подписки раз в\u00A08–24\u00A0часа.";
    public override string CalendarMade => "Скопируйте адрес сейчас: больше мы его не покажем.";
    public override string MyTasks => "Мои задачи";
    public override string MakeCalendar => "Создать адрес для моих задач";
    public override string RevokeCalendar => "Отозвать";
    public override string NoMoreYours => "Задача больше не ваша";
    public override string CalendarSince(string when) => $"создан {when}";
    public override string RevokeCalendarOf(string name) => $"Отозвать адрес: {name}";
    public override string MakeCalendarOf(string project) => $"Создать адрес для проекта «{project}»";
    public override string CalendarOf(string member) => $"Звено: {member}";
    public override string CalendarOfProject(string project) => $"Звено: {project}";
}
