using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>A board is made of columns that are kept until they are told of (docs/decisions/0070), and views over all projects are kept whole: whatever was done, they say what one made from nothing says.</summary>
public class KeptPagesTests(Engines engines) : Story(engines)
{
    static readonly string[] Pages = ["/projects/AUTO", "/projects/BAKE", "/tasks", "/tasks/board", "/tasks/board?lanes=person", "/tasks/calendar", "/tasks/gantt", "/tasks/load"];

    [EachEngine]
    public async Task After_each_step_boards_and_views_that_were_kept_are_what_ones_made_anew_are(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, oleg) = (world.As(world.Ira), world.As(world.Oleg));
        var hub = world.App.Services.GetRequiredService<LiveHub>();
        var said = new HashSet<(string Page, string Html)>();

        async Task Step(string what, Func<Task> step)
        {
            foreach (var page in Pages) await ira.Get(page);
            await step();
            var kept = await Said(ira);
            hub.Miss();
            foreach (var (page, anew) in await Said(ira))
            {
                kept[page].ShouldBe(anew, $"{what}: {page}");
                said.Add((page, anew));
            }
        }

        Task Does(string url, object? body = null) => Step($"{url} {body}", () => ira.Does(url, body));
        async Task<Guid> Makes(string url, object body)
        {
            var id = Guid.Empty;
            await Step($"{url} {body}", async () => id = (await ira.Does(url, body))["id"]!.GetValue<Guid>());
            return id;
        }

        await Does("/tasks/AUTO-2/title", new { title = "Баннеры без цен" });
        await Does("/tasks/AUTO-2/mark", new { priority = "urgent" });
        await Does("/tasks/AUTO-2/assignee", new { assignee = world.Kostya.Id });
        await Does("/tasks/AUTO-2/people", new { member = world.Lena.Id, on = true });
        await Does("/tasks/AUTO-2/due", new { dueOn = "2026-11-25" });
        await Does("/tasks/AUTO-2/due-time", new { dueTime = "15:00" });
        await Does("/tasks/AUTO-2/visible", new { visible = true });
        await Does("/tasks/AUTO-2/notes", new { text = "Клиент нервничает" });
        await Does("/tasks/AUTO-2/estimate", new { estimateHours = "12" });
        var label = await Makes("/projects/AUTO/labels", new { name = "SEO", colour = "green", task = world.Banners.Id });
        await Does($"/labels/{label}", new { name = "Поиск", colour = "red" });
        await Does($"/labels/{label}/remove");
        var list = await Makes("/tasks/AUTO-2/checklists", new { name = "Размеры" });
        var item = await Makes($"/checklists/{list}/items", new { text = "240×400" });
        await Does($"/checklist-items/{item}/tick", new { done = true });
        var part = await Makes("/tasks/AUTO-2/subtasks", new { title = "Часть" });
        await Does($"/tasks/{part}/done", new { done = true });
        await Does($"/tasks/{part}/archive");
        await Does("/tasks/AUTO-3/blockers", new { blocker = "AUTO-2" });
        await Does("/tasks/AUTO-2/done", new { done = true });
        await Does("/tasks/AUTO-2/done", new { done = false });
        await Does("/tasks/AUTO-2/archive");
        await Does("/tasks/AUTO-2/restore");
        await Does("/tasks/AUTO-1/move", new { stage = world.Queue.Id });
        await Does("/tasks/AUTO-2/put-off");
        await Does("/tasks/AUTO-2/take", new { stage = world.InWork.Id });
        await Does("/tasks/AUTO-3/parent", new { parent = "AUTO-1" });
        await Does("/tasks/AUTO-3/project", new { project = "BAKE" });
        await Does($"/stages/{world.Queue.Id}", new { name = "Очередь дел", limit = 9 });
        await Does("/tasks/AUTO-2/move", new { stage = world.Queue.Id });
        await Does($"/stages/{world.InWork.Id}/archive");
        await Does("/tasks/quick", new { project = "AUTO", quick = "Согласовать баннеры завтра @Костя !важно 2ч" });
        await Does("/projects/AUTO", new { name = "Сайт АвтоДетали" });
        await Step("a person's name", () => oleg.Does($"/members/{world.Kostya.Id}/describe", new { name = "Константин Журавлёв" }));
        await Step("a vacation", () => oleg.Does($"/members/{world.Kostya.Id}/absences", new { first = "2026-11-09", last = "2026-11-18" }));
        await Does("/projects/AUTO/archive");
        foreach (var (page, times) in said.CountBy(x => x.Page)) times.ShouldBeGreaterThan(1, $"the steps are seen in {page}");
        said.Count.ShouldBeGreaterThan(100);
    }

    // The page's own marks of a visit are not the view's.
    static async Task<Dictionary<string, string>> Said(Actor who)
    {
        var said = new Dictionary<string, string>();
        foreach (var page in Pages) said[page] = (await who.Page(page)).QuerySelector(page.StartsWith("/projects", StringComparison.Ordinal) ? "#board" : "main")!.OuterHtml;
        return said;
    }
}
