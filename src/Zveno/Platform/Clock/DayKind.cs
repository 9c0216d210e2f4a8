namespace Zveno.Platform;

/// <summary>What a date is in a working calendar, before anybody's own hours are looked at.</summary>
public enum DayKind
{
    /// <summary>An ordinary working day, or a weekend day that was made one.</summary>
    Working,

    /// <summary>A working day that ends an hour earlier (in Russia: the day before a holiday).</summary>
    Short,

    /// <summary>An ordinary Saturday or Sunday: closed for all but those whose own week names that day.</summary>
    Weekend,

    /// <summary>A day off for everybody, whatever their week says.</summary>
    Holiday,
}
