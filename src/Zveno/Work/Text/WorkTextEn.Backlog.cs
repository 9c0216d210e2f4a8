namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string SaidPutOff => "Put off into the backlog";
    public override string SaidTakenUp(string stage) => $"Taken into work: “{stage}”";
    public override string GoesWithItsTask(string number) => $"{number} is a subtask: it is where its task is.";
    public override string DoneAlready(string number) => $"{number} is done already: the backlog is for what is still to do.";
}
