using Zveno.Work;

namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string FireTakes { get; }
    public abstract string FireHoursOf { get; }

    /// <summary>What happens when nobody says whose hours a fire takes.</summary>
    public abstract string HoursByItself { get; }
    public abstract string HoursOf(FireHours hours);
    public abstract string RaiseFire { get; }
    public abstract string FireWhyShort { get; }
    public abstract string FirePushesNumber { get; }
    public abstract string InsteadOf { get; }
    public abstract string FireRaisedSaid(string task);
    public abstract string BurnsAlready(string task);
    public abstract string NothingBurns(string task);
}
