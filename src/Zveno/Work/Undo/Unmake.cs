using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>
/// Takes back what was just made: a task goes to the archive while nobody else has touched it; a project with all that it began with goes away
/// while nothing was done in it. Else it is refused: what people did is not taken back behind their backs.
/// </summary>
public static class Unmake
{
    public static void Map(Routes routes)
    {
        routes.Post<TaskJson>("tasks/{task}/unmake", OfTask);
        routes.Post("projects/{project}/unmake", OfProject);
    }

    /// <summary>The address that takes a made task back.</summary>
    internal static string Of(WorkTask made) => $"/tasks/{made.Id}/unmake";

    /// <summary>Says that a task was made, with the way back.</summary>
    internal static Answer SayMade(this Answer answer, WorkTask made, Page page) => answer.Say(page.Text.Work.QuickMade(made.Name, made.Title), Of(made));

    static async Task<Answer> OfTask(TaskName task, Db db, Member by, Page page, TimeProvider clock)
    {
        var made = await db.TaskFor(by, task);
        await db.Entry(made).Collection(x => x.Subtasks).LoadAsync();
        if (await db.TouchedByOthers([made.Id, .. made.Subtasks.Select(x => x.Id)], by)) throw Refusals.TaskTouched(made.Name);
        made.Archive(by, clock.GetUtcNow());
        await db.Save();
        var archived = page.Text.Work.Archived(made.Title);
        if (made.Parent is { } parent) return (await db.Card(parent, by, page, () => TaskJson.Of(made))).Say(archived, $"/tasks/{made.Id}/restore");
        if (Answer.WantsJson(page.Http) || !Answer.WantsFragment(page.Http)) return await db.Card(made, by, page);
        return Answer.Fragments(new Fragment(typeof(StageColumn), await db.ColumnOf(by, made.StageId, today: page.Today), $"stage-{made.StageId}")).Say(archived, $"/tasks/{made.Id}/restore");
    }

    static async Task<Answer> OfProject(ProjectName project, Db db, Member by, CancellationToken stop)
    {
        var made = await db.ProjectFor(by, project);
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        await db.TakeAway(made, by, stop);
        return Answer.GoTo("/projects");
    }
}
