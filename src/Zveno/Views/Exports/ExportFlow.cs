using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>The flow of work by days: how many cards stood where at the end of each, and on Mondays what the week finished.</summary>
public static class ExportFlow
{
    public static void Map(Routes routes)
    {
        Sheet.Map(routes, "projects/{project}/flow", OfProject);
        Sheet.Map(routes, "flow", OfAll);
    }

    /// <param name="days">How many days back, as on the page.</param>
    static async Task<Sheet> OfProject(ProjectName project, int? days, Db db, Member by, Page page)
    {
        var flow = await ShowFlow.Of(db, by, page, days, project);
        return Of(flow.Flow, page.Text, $"flow-{flow.Code}");
    }

    static async Task<Sheet> OfAll(int? days, Db db, Member by, Page page) => Of((await ShowFlow.Of(db, by, page, days, null)).Flow, page.Text, "flow");

    static Sheet Of(FlowJson flow, Text text, string file)
    {
        var closed = flow.Weeks.ToDictionary(x => x.Monday, x => (decimal)x.Closed);
        return new Sheet(text.Work.Flow, file, [text.Views.ExportDay, .. flow.Columns, text.Work.PerWeek],
            flow.Days.Select(x => (IReadOnlyList<object?>)[x.Day, .. x.Counts.Select(n => (object?)(decimal)n), closed.TryGetValue(x.Day, out var n) ? n : null]).ToAsyncEnumerable());
    }
}
