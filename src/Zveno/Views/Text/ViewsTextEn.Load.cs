using Zveno.Hours;

namespace Zveno.Views;

sealed partial class ViewsTextEn
{
    public override string Load => "Load";
    public override string LoadOfPeople => "Load of people";
    public override string LoadLead => "What is left to do is laid over working days until it is due; what was spent stands where it was spent.";
    public override string WeeksBefore => "Four weeks earlier";
    public override string WeeksAfter => "Four weeks later";
    public override string Person => "Person";
    public override string WeekSum => "Σ";
    public override string Overloaded => "overload";
    public override string KeyOver => "over a day or a week";
    public override string KeyTight => "over 85% of a week";
    public override string KeyOff => "does not work";
    public override string NextRed => "Next overload";
    public override string DaysOfWeek => "Days of the week";
    public override string KeyNextRed => "To the next overload";
    public override string HandOver => "Hand over…";
    public override string NothingThatDay => "Nothing falls on this day.";
    public override string DragToPerson => "Drag a task onto another person’s name, or choose whom to hand it to.";
    public override string WeekFrom(DateOnly monday) => $"from {monday.Day}/{monday.Month:00}";
    public override string OfCapacity(string load, string capacity) => $"{load} of {capacity}";
    public override string LeftToDo(string hours) => $"{hours} left";
    public override string SpentAlready(string hours) => $"{hours} of them spent";
    public override string HandedTo(string task, string person) => $"{task} is in the hands of {person} now";

    public override string Apart(LoadApart why) => why switch
    {
        LoadApart.Overdue => "Overdue: in no day",
        LoadApart.NoDue => "No due date",
        _ => "No estimate",
    };
}
