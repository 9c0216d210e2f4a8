using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A person's own day: what he took for it, what presses, what else he has.</summary>
public static class ExportMyDay
{
    public static void Map(Routes routes) => Sheet.Map(routes, "my-day", Handle);

    static async Task<Sheet> Handle(Db db, Member by, Page page)
    {
        var (day, text) = (await MyDay.Read(db, by, page), page.Text.Views);
        return new Sheet(text.MyDay, "my-day", [text.ExportWhere, text.ColumnName(Column.Number), text.ColumnName(Column.Title), text.ColumnName(Column.Project), text.ColumnName(Column.Due), text.ExportLeft, text.ColumnName(Column.Priority), text.Done],
            new[] { (text.ForToday, day.Taken), (text.DueForMe, day.Due), (text.OtherMine, day.Other) }.SelectMany(x => x.Item2.Select(line => Line(x.Item1, line))).ToAsyncEnumerable());

        IReadOnlyList<object?> Line(string where, DayLine line) =>
            [where, line.Name, line.Title, line.ProjectName, line.DueOn, line.LeftMinutes / 60m, page.Text.Work.PriorityName(line.Priority), line.IsDone ? text.ExportYes : null];
    }
}
