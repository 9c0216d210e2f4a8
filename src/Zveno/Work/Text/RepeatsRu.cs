using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A rule in Russian words.</summary>
static class RepeatsRu
{
    public static string Say(WorkText text, RecurrenceRule rule) => string.Join(", ", ((string?[])[Each(text, rule), Shift(rule), End(rule), Due(rule)]).OfType<string>());

    static string Each(WorkText text, RecurrenceRule rule) => rule.Unit switch
    {
        RecurrenceUnit.Day => rule.Every == 1 ? "каждый день" : $"раз в\u00A0{Plural.RuCount(rule.Every, "день", "дня", "дней")}",
        RecurrenceUnit.Week => (rule.Every == 1 ? "каждую неделю" : $"раз в\u00A0{Plural.RuCount(rule.Every, "неделю", "недели", "недель")}") + $" по\u00A0{string.Join(", ", (rule.Weekdays is { Count: > 0 } days ? days : [rule.Start.DayOfWeek]).Select(text.DayName))}",
        RecurrenceUnit.Month => (rule.Every == 1 ? "каждый месяц" : $"раз в\u00A0{Plural.RuCount(rule.Every, "месяц", "месяца", "месяцев")}") + (rule.LastWorkingDay ? " в\u00A0последний рабочий день" : $" {rule.Day ?? rule.Start.Day}-го\u00A0числа"),
        _ => (rule.Every == 1 ? "каждый год" : $"раз в\u00A0{Plural.RuCount(rule.Every, "год", "года", "лет")}") + $" {rule.Start:dd.MM}",
    };

    static string? Shift(RecurrenceRule rule) => rule.LastWorkingDay ? null : rule.Shift switch { DayShift.Before => "с\u00A0выходного раньше", DayShift.After => "с\u00A0выходного позже", _ => null };

    static string? End(RecurrenceRule rule) => (rule.End, rule.Count) switch
    {
        ({ } day, { } n) => $"до\u00A0{day:dd.MM.yyyy}, не\u00A0больше {Plural.RuCount(n, "раза", "раз", "раз")}",
        ({ } day, null) => $"до\u00A0{day:dd.MM.yyyy}",
        (null, { } n) => Plural.RuCount(n, "раз", "раза", "раз"),
        _ => null,
    };

    static string? Due(RecurrenceRule rule) => rule.DueAfterDays switch { null => null, 0 => "срок в\u00A0тот\u00A0же день", { } n => $"срок через {Plural.RuCount(n, "рабочий день", "рабочих дня", "рабочих дней")}" };
}
