using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A rule in English words.</summary>
static class RepeatsEn
{
    public static string Say(WorkText text, RecurrenceRule rule) => string.Join(", ", ((string?[])[Each(text, rule), Shift(rule), End(rule), Due(rule)]).OfType<string>());

    static string Each(WorkText text, RecurrenceRule rule) => rule.Unit switch
    {
        RecurrenceUnit.Day => Every(rule.Every, "day"),
        RecurrenceUnit.Week => Every(rule.Every, "week") + $" on {string.Join(", ", (rule.Weekdays is { Count: > 0 } days ? days : [rule.Start.DayOfWeek]).Select(text.DayName))}",
        RecurrenceUnit.Month => Every(rule.Every, "month") + (rule.LastWorkingDay ? " on the last working day" : $" on day {rule.Day ?? rule.Start.Day}"),
        _ => Every(rule.Every, "year") + $" on {rule.Start:dd.MM}",
    };

    static string Every(int n, string unit) => n == 1 ? $"every {unit}" : $"every {n} {unit}s";

    static string? Shift(RecurrenceRule rule) => rule.LastWorkingDay ? null : rule.Shift switch { DayShift.Before => "off days earlier", DayShift.After => "off days later", _ => null };

    static string? End(RecurrenceRule rule) => (rule.End, rule.Count) switch
    {
        ({ } day, { } n) => $"until {day:dd.MM.yyyy}, at most {Plural.EnCount(n, "time", "times")}",
        ({ } day, null) => $"until {day:dd.MM.yyyy}",
        (null, { } n) => Plural.EnCount(n, "time", "times"),
        _ => null,
    };

    static string? Due(RecurrenceRule rule) => rule.DueAfterDays switch { null => null, 0 => "due the same day", { } n => $"due in {Plural.EnCount(n, "working day", "working days")}" };
}
