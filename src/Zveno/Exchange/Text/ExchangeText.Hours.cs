namespace Zveno.Exchange;

public abstract partial class ExchangeText
{
    public abstract string OnlyWhoLeadsHours { get; }
    public abstract string NotHours { get; }
    public abstract string DateOrderIsAsked { get; }
    public abstract string HoursTitle { get; }
    public abstract string HoursLead { get; }
    public abstract string HoursBring { get; }
    public abstract string HoursLook { get; }
    public abstract string HoursNone { get; }
    public abstract string HoursNoneText { get; }
    public abstract string HoursPeople { get; }
    public abstract string HoursPlaces { get; }
    public abstract string HoursSkip { get; }
    public abstract string HoursOrder { get; }
    public abstract string HoursUndo { get; }
    public abstract string HoursUndone { get; }
    public abstract string HoursLine { get; }
    public abstract string HoursProblems { get; }
    public abstract string HoursFound(int rows, string length);
    public abstract string HoursReported(HoursReport report);
    public abstract string HoursState(HoursImportState state);
    public abstract string HoursOrderOf(DateOrder order);
    public abstract string HoursWhy(HoursTrouble why);
}
