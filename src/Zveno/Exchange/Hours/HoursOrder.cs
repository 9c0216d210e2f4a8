using System.Security.Cryptography;
using System.Text;

namespace Zveno.Exchange;

/// <summary>What was decided about a table of hours.</summary>
/// <param name="Order">Which comes first in its dates; null takes what the file proves.</param>
/// <param name="People">Members by how the tracker tells its people apart; who is not named stays out.</param>
/// <param name="Projects">Projects by how the tracker tells them apart; what is not named stays out.</param>
public sealed record HoursOrder(DateOrder? Order, IReadOnlyDictionary<string, Guid> People, IReadOnlyDictionary<string, Guid> Projects);

/// <summary>What of a row becomes an entry on one day: a row over midnight becomes two.</summary>
/// <param name="Origin">The same for the same piece of the same row, however often and in whatever file it comes.</param>
public sealed record HoursPiece(HoursRow Row, DateOnly Day, int Seconds, string Origin);

/// <summary>Cuts rows into pieces.</summary>
public static class HoursPieces
{
    const int Day = 24 * 3600;

    /// <summary>In the order of the file; a row told twice in one file is two.</summary>
    public static IEnumerable<(HoursRow Row, IReadOnlyList<HoursPiece> Pieces)> Of(HoursTable table, DateOrder order)
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var name = Name(table.Source, row, HoursReading.DayOf(row, order));
            var again = told[name] = told.GetValueOrDefault(name) + 1;
            yield return (row, HoursReading.DayOf(row, order) is { } day ? [.. Cut(row, day, again == 1 ? name : $"{name}.{again}")] : []);
        }
    }

    static IEnumerable<HoursPiece> Cut(HoursRow row, DateOnly day, string name)
    {
        var before = row.Start is { } start ? Math.Min(row.Seconds, Day - start) : row.Seconds;
        yield return new HoursPiece(row, day, before, name);
        if (row.Seconds > before) yield return new HoursPiece(row, day.AddDays(1), row.Seconds - before, name + "+");
    }

    static string Name(HoursSource source, HoursRow row, DateOnly? day)
    {
        var said = string.Join('\u001f', row.Who, row.Client, row.Project, row.Task, row.Note, day?.ToString("O"), row.Start, row.Seconds);
        return $"{source.ToString().ToLowerInvariant()}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 16))}";
    }
}
