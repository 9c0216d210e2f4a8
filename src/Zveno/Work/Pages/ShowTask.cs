using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task's card: over the board, on a page of its own, or as JSON.</summary>
public static class ShowTask
{
    public static void Map(Routes routes) => routes.Get<TaskWholeJson>("tasks/{task}", Handle);

    static async Task<IResult> Handle(TaskName task, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        try { return await Show(task, http, db, by, page, kept); }
        catch (NotHere) when (task.Code is not null) { return await Elsewhere(task, http, db, by); }
    }

    /// <summary>A number that the task had in another project leads to where it is now.</summary>
    static async Task<IResult> Elsewhere(TaskName task, HttpContext http, Db db, Member by)
    {
        var former = db.FormerNumbers.Where(x => x.Number == task.Number && x.Project.Code == task.Code);
        var now = await db.Tasks.SeenBy(by).Where(x => former.Any(old => old.TaskId == x.Id)).Select(x => x.Project.Code + "-" + x.Number).SingleOrDefaultAsync() ?? throw new NotHere();
        return Results.LocalRedirect((http.Request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal) ? "/api/v1" : "") + $"/tasks/{now}");
    }

    static async Task<IResult> Show(TaskName task, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        if (Answer.WantsJson(http)) return Json(await db.CardOf(by, page, task));
        var view = Answer.WantsFragment(http) ? typeof(TaskCard) : typeof(TaskPage);
        if (by.IsOutsider()) return view == typeof(TaskCard) ? Answer.Page<TaskCard>(await db.CardOf(by, page, task)) : Answer.Page<TaskPage>(await db.CardOf(by, page, task));
        var name = $"task/{task}/{view.Name}/{by.Works()}/{by.TalksToClients}/{page.Flavour}";
        return await kept.Of(by.AgencyId, name, () => db.StampOf(task), async () =>
        {
            var stamp = await db.StampOf(task) ?? throw new NotHere();
            var card = await db.CardOf(by, page, task);
            return new KeptHtml(await Html.Render(http, view, card), stamp, WorkTopics.Task(card.Task.Id), WorkTopics.Frame(card.Task.ProjectId), "members", WorkTopics.Catalogue, $"client:{card.Task.ClientId}");
        });
    }

    static Answer Json(TaskCardModel card) => Answer.Done().OrJson(() => new TaskWholeJson(
        TaskJson.Of(card.Task), card.Ties.Parent, card.Ties.Subtasks, card.Ties.WaitsFor, card.Ties.AwaitedBy, [.. card.Task.Checklists.Select(ChecklistJson.Of)], card.Notes,
        [.. card.Attachments.Select(x => x.Json)]));
}
