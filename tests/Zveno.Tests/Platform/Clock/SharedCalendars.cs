using System.Globalization;
using System.Text.Json;

namespace Zveno.Tests.Platform;

/// <summary>Two production calendars kept by others, read from the sample data beside the repository; null where that is absent.</summary>
static class SharedCalendars
{
    /// <summary>What differs from «Monday to Friday» in a year.</summary>
    public sealed record Year(HashSet<DateOnly> Off, HashSet<DateOnly> Works, HashSet<DateOnly> Short);

    public static IReadOnlyDictionary<int, Year>? Webmasterskaya { get; } = Read("webmasterskaya_holidays_2013_2027.json") is not { } json ? null
        : JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(
            year => int.Parse(year.Name, CultureInfo.InvariantCulture),
            year => new Year(Dates(year.Value, "holidays", "nowork"), Dates(year.Value, "works"), Dates(year.Value, "preholidays")));

    public static IReadOnlyDictionary<DateOnly, string>? Hywax { get; } = Read("hywax_russia_2024_2026.ics")?
        .Split("BEGIN:VEVENT").Skip(1)
        .ToDictionary(e => DateOnly.ParseExact(Line(e, "DTSTART;VALUE=DATE:"), "yyyyMMdd", CultureInfo.InvariantCulture), e => Line(e, "SUMMARY:"));

    static string Line(string text, string key) => text.Split('\n').Single(line => line.StartsWith(key, StringComparison.Ordinal))[key.Length..].Trim();

    static HashSet<DateOnly> Dates(JsonElement year, params string[] lists) =>
        [.. lists.SelectMany(list => year.GetProperty(list).EnumerateArray()).Select(date => DateOnly.Parse(date.GetString()!, CultureInfo.InvariantCulture))];

    static string? Read(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", "calendar", name) is var file && File.Exists(file)) return File.ReadAllText(file);
        return null;
    }
}
