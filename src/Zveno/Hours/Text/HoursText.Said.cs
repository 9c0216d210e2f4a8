namespace Zveno.Hours;

public abstract partial class HoursText
{
    public abstract string BadStart { get; }
    public abstract string NothingSaid { get; }
    public abstract string Said { get; }
    public abstract string SaidHint { get; }
    public abstract string SaidOn(string length, string on, string day);
    public abstract string CopyWeek { get; }
    public abstract string NothingToCopy { get; }
    public abstract string Copied(int n);
    public abstract string Began { get; }
    public abstract string Report { get; }
    public abstract string Grid { get; }
    public abstract string GridHint { get; }
    public abstract string FromTracker { get; }
    public abstract string Gift { get; }
    public abstract string GiftHint { get; }
}
