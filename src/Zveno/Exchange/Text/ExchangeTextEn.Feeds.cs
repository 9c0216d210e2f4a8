namespace Zveno.Exchange;

public sealed partial class ExchangeTextEn
{
    public override string CalendarsPlace => "Calendars";
    public override string CalendarsHead => "Deadlines in your calendar";
    public override string CalendarsHint => "An address for Google, Apple, Outlook or Yandex: “subscribe by link”. Whoever knows it sees the deadlines as you do, so keep it to yourself. Google refreshes subscriptions every 8 to 24 hours.";
    public override string CalendarMade => "Copy the address now: it is not shown again.";
    public override string MyTasks => "My tasks";
    public override string MakeCalendar => "Make an address for my tasks";
    public override string RevokeCalendar => "Revoke";
    public override string NoMoreYours => "No longer your task";
    public override string CalendarSince(string when) => $"made {when}";
    public override string RevokeCalendarOf(string name) => $"Revoke the address: {name}";
    public override string MakeCalendarOf(string project) => $"Make an address for “{project}”";
    public override string CalendarOf(string member) => $"Zveno: {member}";
    public override string CalendarOfProject(string project) => $"Zveno: {project}";
}
