using System.Globalization;

namespace Zveno.Platform;

/// <summary>Part of a day that is worked, in minutes of the wall clock since midnight; the end is not part of it.</summary>
/// <param name="Start">0 to 1,439.</param>
/// <param name="End">Start + 1 to 1,440 (midnight).</param>
public readonly record struct WorkingInterval(int Start, int End)
{
    /// <summary>Minutes of the wall clock; what really elapses differs on the day a clock is changed.</summary>
    public int Minutes => End - Start;

    /// <summary>As it is written in a week: 09:00-13:00.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Start / 60:00}:{Start % 60:00}-{End / 60:00}:{End % 60:00}");
}
