namespace Zveno.Hours;

public abstract partial class HoursText
{
    public abstract string ProjectEnded(string project);
    public abstract string KeyStop { get; }
    public abstract string StartOn(string name);
    public abstract string StopOn(string name);
    public abstract string StartTalk { get; }
    public abstract string Week { get; }
    public abstract string Month { get; }
    public abstract string MonthBefore { get; }
    public abstract string MonthAfter { get; }
}
