using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>A board is made of columns that are kept until they are told of (docs/decisions/0070): whatever was done, it says what one made from nothing says.</summary>
public class KeptColumnTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task After_each_step_a_board_of_kept_columns_is_what_one_made_anew_is(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, oleg) = (world.As(world.Ira), world.As(world.Oleg));
        var hub = world.App.Services.GetRequiredService<LiveHub>();
        var said = new HashSet<string>();

        async Task Step(string what, Func<Task> step)
        {
            await ira.Get("/projects/AUTO");
            await ira.Get("/projects/BAKE");
            await step();
            foreach (var board in (string[])["/projects/AUTO", "/projects/BAKE"])
            {
                var kept = await Board(ira, board);
                hub.Miss();
                kept.ShouldBe(await Board(ira, board), $"{what}: {board}");
                said.Add(kept);
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
        said.Count.ShouldBeGreaterThan(30, "the steps are seen on the boards");
    }

    // The page's own marks of a visit are not the board's.
    static async Task<string> Board(Actor who, string url) => (await who.Page(url)).QuerySelector("#board")!.OuterHtml;
}
