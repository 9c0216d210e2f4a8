namespace Zveno.Work;

public abstract partial class WorkText
{
    public abstract string SaidPutOff { get; }
    public abstract string SaidTakenUp(string stage);
    public abstract string GoesWithItsTask(string number);
    public abstract string DoneAlready(string number);
}
