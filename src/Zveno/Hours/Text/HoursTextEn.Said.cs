namespace Zveno.Hours;

sealed partial class HoursTextEn
{
    public override string BadStart => "A timer begins within the last day and not ahead.";
    public override string NothingSaid => "We cannot see how long. Write, for example, “2h audit AUTO-12 yesterday” or “1:30 call”.";
    public override string Said => "Time in one line";
    public override string SaidHint => "2h audit AUTO-12 yesterday";
    public override string SaidOn(string length, string on, string day) => $"{length}: {on}, {day}";
    public override string CopyWeek => "As last week";
    public override string NothingToCopy => "Nothing to copy: all is entered, or those days are ahead.";
    public override string Copied(int n) => $"Copied: {n} {(n == 1 ? "entry" : "entries")}";
    public override string Began => "Began at";
    public override string Grid => "The week by cells";
    public override string GridHint => "Arrows and Enter go from cell to cell, what you write is kept at once. Ctrl C in an empty cell: as last week.";
    public override string FromTracker => "Hours from another tracker";
    public override string Report => "Report of time";
    public override string Gift => "Gift";
    public override string GiftHint => "spends nothing of the package";
}
