namespace Zveno.Platform;

/// <summary>What is wrong with a week as somebody wrote it; the screens say it in the reader's language.</summary>
public enum WorkingWeekError
{
    /// <summary>Nothing was written.</summary>
    Empty,

    /// <summary>Longer than any week needs (500 characters).</summary>
    TooLong,

    /// <summary>Not a day: days are 1 (Monday) to 7 (Sunday), written 1-5 or 1,3,5.</summary>
    NotADay,

    /// <summary>A range of days that runs backwards, as 6-2; write 1-2,6-7.</summary>
    DaysBackwards,

    /// <summary>Days without hours.</summary>
    NoHours,

    /// <summary>Not an interval: intervals are written 09:00-13:00.</summary>
    NotAnInterval,

    /// <summary>Not a time of day: times are 00:00 to 24:00.</summary>
    NotATime,

    /// <summary>An interval that begins and ends at the same time.</summary>
    NoLength,

    /// <summary>An interval that reaches over midnight: write it as two, one for each day.</summary>
    OverMidnight,

    /// <summary>Two intervals of one day share time.</summary>
    Overlap,
}
