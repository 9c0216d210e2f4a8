using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task's card: over the board, on a page of its own, or as JSON.</summary>
public static class ShowTask
{
    public static void Map(Routes routes) => routes.Get("tasks/{task}", Handle);

    static async Task<IResult> Handle(TaskName task, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        if (Answer.WantsJson(http)) return Json(await db.CardOf(by, page, task));
        var view = Answer.WantsFragment(http) ? typeof(TaskCard) : typeof(TaskPage);
        if (by.IsOutsider()) return view == typeof(TaskCard) ? Answer.Page<TaskCard>(await db.CardOf(by, page, task)) : Answer.Page<TaskPage>(await db.CardOf(by, page, task));
        var name = $"task/{task}/{view.Name}/{by.Works()}/{by.TalksToClients}/{page.Flavour}";
        return await kept.Of(by.AgencyId, name, () => db.StampOf(task), async () =>
        {
            var stamp = await db.StampOf(task) ?? throw new NotHere();
            var card = await db.CardOf(by, page, task);
            return new KeptHtml(await Html.Render(http, view, card), stamp, WorkTopics.Task(card.Task.Id), WorkTopics.Frame(card.Task.ProjectId), "members", $"client:{card.Task.ClientId}");
        });
    }

    static Answer Json(TaskCardModel card) => Answer.Done().OrJson(() => new TaskWholeJson(
        TaskJson.Of(card.Task), card.Ties.Parent, card.Ties.Subtasks, card.Ties.WaitsFor, card.Ties.AwaitedBy, [.. card.Task.Checklists.Select(ChecklistJson.Of)], card.Notes,
        [.. card.Attachments.Select(x => x.Json)]));
}
