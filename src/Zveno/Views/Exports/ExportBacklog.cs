using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A project's backlog in its order.</summary>
public static class ExportBacklog
{
    public static void Map(Routes routes) => Sheet.Map(routes, "projects/{project}/backlog", Handle);

    static async Task<Sheet> Handle(ProjectName project, Db db, Member by, Page page)
    {
        var of = await db.ProjectFor(by, project);
        var sheet = (await TaskSheet.Of(db, by, page)).But(Column.Client, Column.Project, Column.Stage);
        return new Sheet(page.Text.Work.Backlog, $"backlog-{of.Code}", sheet.Head(), sheet.Rows(db.Rows(db.Tasks.SeenBy(by).InBacklogOf(of.Id).OrderBy(x => x.BacklogPlace).ThenBy(x => x.Id).Take(Sheet.MostRows), by)));
    }
}
