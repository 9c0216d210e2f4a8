namespace Zveno.Views;

sealed partial class ViewsTextEn
{
    public override string MyDay => "My day";
    public override string ForToday => "For today";
    public override string DueForMe => "Due today and overdue";
    public override string OtherMine => "Other tasks of mine";
    public override string WaitForMe => "Wait for my answer";
    public override string EmptyDay => "Drag tasks here, or press “d” on them.";
    public override string NothingDue => "Nothing presses.";
    public override string TakeForToday => "For today";
    public override string TakeOffDay => "Take off the day";
    public override string RestTomorrow => "Move the rest to tomorrow";
    public override string MarkDone => "Done";
    public override string NoNext => "There is no working day within a year.";
    public override string NothingLeft => "Nothing is left to move.";
    public override string DayCapacity => "Spent today";
    public override string PlannedOfDay(string planned, string capacity) => $"{planned} planned of {capacity}";
    public override string OfDay(string capacity) => $"of {capacity}";
    public override string MovedToDay(int n, string day) => $"{n} moved to {day}";
    public override string RunsNow(string task) => $"Running: {task}";
    public override string DoneToday(int n) => $"{n} done";
}
