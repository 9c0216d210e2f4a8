namespace Zveno.Exchange;

public abstract partial class ExchangeText
{
    public abstract string CalendarsPlace { get; }
    public abstract string CalendarsHead { get; }
    public abstract string CalendarsHint { get; }
    public abstract string CalendarMade { get; }
    public abstract string MyTasks { get; }
    public abstract string MakeCalendar { get; }
    public abstract string RevokeCalendar { get; }
    public abstract string NoMoreYours { get; }
    public abstract string CalendarSince(string when);
    public abstract string RevokeCalendarOf(string name);
    public abstract string MakeCalendarOf(string project);

    /// <summary>Name of a member's calendar.</summary>
    public abstract string CalendarOf(string member);
    public abstract string CalendarOfProject(string project);
}
