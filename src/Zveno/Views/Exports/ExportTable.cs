using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>All that the table's filter shows, in its order and its columns.</summary>
public static class ExportTable
{
    public static void Map(Routes routes) => Sheet.Map(routes, "tasks/table", Handle);

    static async Task<Sheet> Handle([AsParameters] TaskWords words, string? sort, string? group, string[]? columns, Db db, Member by, Page page)
    {
        var filter = TaskFilter.Of(words);
        var tasks = await db.Filtered(filter with { State = filter.State ?? TaskState.Open }, by, page.Today, page.Now);
        var sheet = await TaskSheet.Of(db, by, page, TableColumns.Of(columns, TableColumns.Usual(!by.IsOutsider())));
        return new Sheet(page.Text.Views.Tasks, null, sheet.Head(), sheet.Rows(db.Rows(tasks.By(TaskOrder.Of(sort, group, by).Keys(db, by)).Take(Sheet.MostRows), by)));
    }
}
