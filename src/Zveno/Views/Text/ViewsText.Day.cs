namespace Zveno.Views;

public abstract partial class ViewsText
{
    public abstract string MyDay { get; }
    public abstract string ForToday { get; }
    public abstract string DueForMe { get; }
    public abstract string OtherMine { get; }
    public abstract string WaitForMe { get; }
    public abstract string EmptyDay { get; }
    public abstract string NothingDue { get; }
    public abstract string TakeForToday { get; }
    public abstract string TakeOffDay { get; }
    public abstract string RestTomorrow { get; }
    public abstract string MarkDone { get; }
    public abstract string NoNext { get; }
    public abstract string NothingLeft { get; }
    public abstract string DayCapacity { get; }
    public abstract string PlannedOfDay(string planned, string capacity);
    public abstract string OfDay(string capacity);
    public abstract string MovedToDay(int n, string day);
    public abstract string RunsNow(string task);
    public abstract string DoneToday(int n);
}
