using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The load of people by days, in hours: what each has, and under it how much of the day he works.</summary>
public static class ExportLoad
{
    public static void Map(Routes routes) => Sheet.Map(routes, "tasks/load", Handle);

    /// <param name="week">A day of the first week, as on the page.</param>
    static async Task<Sheet> Handle([AsParameters] TaskWords words, string? week, Db db, Member by, Page page)
    {
        var load = await LoadSheet.Read(db, by, page, TaskFilter.Of(words), ShowLoad.FirstDay(week, page));
        var text = page.Text.Views;
        var days = Enumerable.Range(0, 7 * LoadSheet.Weeks).ToList();
        return new Sheet(text.Load, "load", [text.Person, text.ExportWhat, text.ExportSum, .. days.Select(x => TaskFilter.Iso(load.From.AddDays(x)))], Rows().ToAsyncEnumerable());

        IEnumerable<IReadOnlyList<object?>> Rows()
        {
            foreach (var row in load.Rows)
            {
                var name = row.Name ?? text.LaneOfNobody(Grouping.Person);
                yield return Line(name, text.ExportLoad, row, x => x.Load);
                if (row.Person is not null) yield return Line(name, text.ExportCapacity, row, x => x.Capacity);
            }
        }

        IReadOnlyList<object?> Line(string name, string what, LoadRow row, Func<LoadDay, int> minutes) =>
            [name, what, Hours(row.Days.Sum(minutes)), .. days.Select(x => minutes(row.Days[x]) is var some and > 0 ? (object?)Hours(some) : null)];

        static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);
    }
}
