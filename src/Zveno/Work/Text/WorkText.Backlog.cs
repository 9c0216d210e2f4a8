namespace Zveno.Work;

public abstract partial class WorkText
{
    public abstract string SaidPutOff { get; }
    public abstract string SaidTakenUp(string stage);
    public abstract string GoesWithItsTask(string number);
    public abstract string DoneAlready(string number);
    public abstract string Backlog { get; }
    public abstract string BacklogLead { get; }
    public abstract string NewInBacklog { get; }
    public abstract string BacklogEmpty { get; }
    public abstract string BacklogEmptyLead { get; }
    public abstract string BacklogTask { get; }
    public abstract string TakeIntoWork { get; }
    public abstract string ChooseAllOfBacklog { get; }
    public abstract string ChosenOfBacklog { get; }
    public abstract string ToBacklog { get; }
    public abstract string BacklogSum(int tasks, string hours);
    public abstract string BacklogUnestimated(int tasks);
    public abstract string BacklogMore(int tasks);
    public abstract string PutOffNow(string task);
    public abstract string TakenIntoWork(int tasks, string stage);
    public abstract string BacklogFromTable { get; }
    public abstract string ReadyIfBegun { get; }
    public abstract string ReadyIfBegunHint { get; }
    public abstract string ReadyByOthers { get; }
    public abstract string ReadyNotInAYear { get; }
}
