namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string FireTakes { get; }
    public abstract string FireHoursOf { get; }

    /// <summary>What happens when nobody says whose hours a fire takes.</summary>
    public abstract string HoursByItself { get; }
    public abstract string HoursOf(FireHours hours);
}
