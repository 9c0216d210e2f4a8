using Zveno.Hours;

namespace Zveno.Views;

public abstract partial class ViewsText
{
    public abstract string Load { get; }
    public abstract string LoadOfPeople { get; }
    public abstract string LoadLead { get; }
    public abstract string WeeksBefore { get; }
    public abstract string WeeksAfter { get; }
    public abstract string Person { get; }
    public abstract string WeekSum { get; }
    public abstract string Overloaded { get; }
    public abstract string KeyOver { get; }
    public abstract string KeyTight { get; }
    public abstract string KeyOff { get; }
    public abstract string NextRed { get; }
    public abstract string DaysOfWeek { get; }
    public abstract string KeyNextRed { get; }
    public abstract string HandOver { get; }
    public abstract string NothingThatDay { get; }
    public abstract string DragToPerson { get; }
    public abstract string WeekFrom(DateOnly monday);
    public abstract string OfCapacity(string load, string capacity);
    public abstract string LeftToDo(string hours);
    public abstract string SpentAlready(string hours);
    public abstract string HandedTo(string task, string person);
    public abstract string Apart(LoadApart why);
}
