namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string SaidPutOff => "Put off into the backlog";
    public override string SaidTakenUp(string stage) => $"Taken into work: “{stage}”";
    public override string GoesWithItsTask(string number) => $"{number} is a subtask: it is where its task is.";
    public override string DoneAlready(string number) => $"{number} is done already: the backlog is for what is still to do.";
    public override string Backlog => "Backlog";
    public override string BacklogLead => "What is to be done and not taken into work yet. Drag to order it.";
    public override string NewInBacklog => "A new task for the backlog";
    public override string BacklogEmpty => "The backlog is empty";
    public override string BacklogEmptyLead => "Write down here what is to come: the board keeps what is in work.";
    public override string BacklogTask => "Task";
    public override string TakeIntoWork => "Take into work";
    public override string ChooseAllOfBacklog => "Choose all";
    public override string ChosenOfBacklog => "Chosen:";
    public override string ToBacklog => "To the backlog";
    public override string BacklogSum(int tasks, string hours) => $"{tasks} {(tasks == 1 ? "task" : "tasks")}, {hours}";
    public override string BacklogUnestimated(int tasks) => $"{tasks} without an estimate";
    public override string BacklogMore(int tasks) => $"And {tasks} more below.";
    public override string PutOffNow(string task) => $"{task} is in the backlog";
    public override string TakenIntoWork(int tasks, string stage) => $"{tasks} taken into work: “{stage}”";
    public override string BacklogFromTable => "From a table";
    public override string ReadyIfBegun => "If begun now";
    public override string ReadyIfBegunHint => "When this task would be ready if it were begun now: estimate, working calendar and what is free of its people’s time";
    public override string ReadyByOthers => "Without an estimate: by what tasks like it took";
    public override string ReadyNotInAYear => "not within a year";
}
