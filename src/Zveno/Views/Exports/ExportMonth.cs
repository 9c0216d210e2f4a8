using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The calendar: tasks by their due dates, those of the days that the page shows.</summary>
public static class ExportMonth
{
    public static void Map(Routes routes) => Sheet.Map(routes, "tasks/calendar", Handle);

    /// <param name="month">As on the page: <c>2026-11</c>.</param>
    static async Task<Sheet> Handle([AsParameters] TaskWords words, string? month, Db db, Member by, Page page)
    {
        var (days, _) = ShowMonth.DaysOf(month, page);
        var tasks = await ShowMonth.Tasks(db, by, page, TaskFilter.Of(words), days);
        var sheet = await TaskSheet.Of(db, by, page, [Column.Due, .. TableColumns.Usual(!by.IsOutsider()).Where(x => x != Column.Due)]);
        return new Sheet(page.Text.Views.Calendar, "calendar", sheet.Head(), sheet.Rows(db.Rows(tasks.Take(Sheet.MostRows), by)));
    }
}
