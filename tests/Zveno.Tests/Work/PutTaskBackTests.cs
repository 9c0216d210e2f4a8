using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class PutTaskBackTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Every_edit_of_a_card_is_taken_back_by_the_message_at_its_foot(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, oleg) = (world.As(world.Ira), world.As(world.Oleg));
        var service = (await oleg.Does("/services", new { name = "SEO" }))["id"]!.GetValue<Guid>();
        var type = (await oleg.Does("/task-types", new { name = "Тексты" }))["id"]!.GetValue<Guid>();
        var label = (await ira.Does("/projects/AUTO/labels", new { name = "SEO" }))["id"]!.GetValue<Guid>();
        await ira.Does("/tasks/AUTO-1/description", new { description = "Как было" });
        var before = await Shape(world);
        foreach (var (verb, body) in new (string, object)[]
        {
            ("title", new { title = "Иначе" }), ("assignee", new { assignee = world.Lena.Id }), ("people", new { member = world.Oleg.Id }), ("start", new { startOn = "2026-11-19" }), ("due", new { dueOn = "2026-12-01" }),
            ("due-time", new { dueTime = "15:00" }), ("estimate", new { estimateMinutes = 60 }), ("mark", new { priority = "urgent" }), ("mark", new { starred = true }), ("visible", new { visible = false }),
            ("service", new { service }), ("type", new { type }), ("labels", new { label, on = true }), ("description", new { description = "Совсем **иначе**" }),
        })
        {
            var said = await ira.PieceOf($"/tasks/AUTO-1/{verb}", body);
            (await Shape(world)).ShouldNotBe(before, verb);
            await Undo(ira, said);
            (await Shape(world)).ShouldBe(before, verb);
        }
    }

    [EachEngine]
    public async Task What_is_taken_off_a_checklist_comes_back_in_its_place(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Размеры" }))["id"]!.GetValue<Guid>();
        foreach (var text in (string[])["А", "Б", "В"]) await ira.Does($"/checklists/{list}/items", new { text });
        var items = await world.Read(db => db.ChecklistItems.OrderBy(x => x.Place).Select(x => x.Id).ToListAsync());
        await ira.Does($"/checklist-items/{items[1]}/tick", new { done = true });
        await ira.Does($"/checklists/{list}/public", new { isPublic = true });
        var before = await Shape(world);
        foreach (var (url, body) in new (string, object)[]
        {
            ($"/checklist-items/{items[1]}/remove", new { }), ($"/checklist-items/{items[0]}/text", new { text = "А и Б" }), ($"/checklists/{list}/name", new { name = "Форматы" }), ($"/checklists/{list}/public", new { isPublic = false }),
            ($"/checklists/{list}/remove", new { }),
        })
        {
            var said = await ira.PieceOf(url, body);
            (await Shape(world)).ShouldNotBe(before, url);
            await Undo(ira, said);
            (await Shape(world)).ShouldBe(before, url);
        }
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).ShouldSatisfyAllConditions(x => x.ItemsDone.ShouldBe(1), x => x.ItemsTotal.ShouldBe(3));
    }

    [EachEngine]
    public async Task What_another_has_changed_since_stays(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var said = await ira.PieceOf("/tasks/AUTO-1/title", new { title = "Раз" });
        await world.As(world.Lena).Does("/tasks/AUTO-1/title", new { title = "Два" });
        await world.As(world.Lena).Does("/tasks/AUTO-1/estimate", new { estimateMinutes = 60 });
        var (url, body) = Offered(said);
        (await ira.IsRefused(url, body, 409)).ShouldContain("изменили ещё раз");
        var task = await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id));
        (task.Title, task.EstimateMinutes).ShouldBe(("Два", 60));
        (await world.As(world.Artyom).Post("/tasks/AUTO-1/back", body)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        foreach (var wrong in (object[])[new { was = "[]", left = "{}" }, new { was = "{\"title\":{}}", left = "{\"title\":1}" }, new { was = "нет", left = "{}" }])
            ((int)(await ira.Post("/tasks/AUTO-1/back", wrong)).StatusCode).ShouldBeInRange(400, 422);
    }

    [EachEngine]
    public async Task Notes_and_files_are_changed_taken_off_and_put_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var note = (await ira.Does("/tasks/AUTO-1/notes", new { text = "Клиент нервничает" }))["id"]!.GetValue<Guid>();
        await Undo(ira, await ira.PieceOf($"/notes/{note}/text", new { text = "Клиент спокоен" }));
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-notes .prose")!.TextContent.ShouldContain("нервничает");
        (await world.As(world.Lena).IsRefused($"/notes/{note}/text", new { text = "Нет" }, 403)).ShouldContain("кто её написал");
        (await world.As(world.Lena).IsRefused($"/notes/{note}/remove", new { }, 403)).ShouldContain("кто её написал");
        var said = await world.As(world.Oleg).PieceOf($"/notes/{note}/remove", new { });
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-notes .prose").ShouldBeNull();
        (await ira.IsRefused($"/notes/{note}/text", new { text = "Поздно" }, 409)).ShouldContain("убрали");
        (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1/notes"))["items"]!.AsArray().Count.ShouldBe(0);
        await Undo(ira, said);
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-notes .prose").ShouldNotBeNull();
        var link = (await ira.Does("/tasks/AUTO-1/attachments", new { url = "https://example.com/maket" }))["items"]![0]!["id"]!.GetValue<string>();
        await Undo(ira, await ira.PieceOf($"/attachments/{link}/remove", new { }));
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).ShouldSatisfyAllConditions(x => x.NoteCount.ShouldBe(1), x => x.AttachmentCount.ShouldBe(1));
    }

    internal static async Task Undo(Actor actor, IHtmlDocument said)
    {
        var (url, body) = Offered(said);
        await actor.Does(url, body);
    }

    internal static (string Url, object Body) Offered(IHtmlDocument said)
    {
        var button = said.QuerySelector(".toast-undo") ?? throw new InvalidOperationException("nothing is offered: " + said.Body!.InnerHtml);
        return (button.GetAttribute("hx-post")!, JsonNode.Parse(button.GetAttribute("hx-vals") ?? "{}")!);
    }

    static Task<string> Shape(World world) => world.Read(async db =>
        TaskShape.Of(await db.Tasks.Include(x => x.Checklists).ThenInclude(x => x.Items).SingleAsync(x => x.Id == world.Landing.Id)).ToJsonString());
}
