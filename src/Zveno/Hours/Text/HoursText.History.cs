namespace Zveno.Hours;

public abstract partial class HoursText
{
    public abstract string EntryHistory { get; }
    public abstract string Changed { get; }
    public abstract string SaidEntered(string length, string on);
    public abstract string SaidRestored { get; }
    public abstract string SaidRemoved { get; }

    /// <summary>What it was and what it is; lengths, places or kinds.</summary>
    public abstract string SaidChanged(string was, string now);
    public abstract string SaidCorrected(string length, string on);
    public abstract string SaidGift(bool gift);
    public abstract string SaidNote { get; }
}
