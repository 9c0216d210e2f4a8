using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class UndoTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Whatever_is_added_to_a_card_is_taken_back_by_its_message(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Размеры" }))["id"]!.GetValue<Guid>();
        var item = (await ira.Does($"/checklists/{list}/items", new { text = "240×400" }))["id"]!.GetValue<Guid>();
        var part = (await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Часть" }))["number"]!.GetValue<string>();
        var condition = (await ira.Does($"/stages/{world.Done.Id}", new { name = "Готово", isDone = true, entry = "Клиент принял" }))["entry"]![0]!["id"]!.GetValue<string>();
        var before = await State(world);
        foreach (var (url, body) in new (string, object)[]
        {
            ($"/checklist-items/{item}/tick", new { done = true }), ($"/checklists/{list}/items", new { text = "160×600" }), ("/tasks/AUTO-1/checklists", new { name = "Ещё список" }),
            ("/tasks/AUTO-1/subtasks", new { title = "Вторая часть" }), ($"/tasks/{part}/done", new { done = true, anyway = "Так надо" }), ("/tasks/AUTO-1/move", new { stage = world.Queue.Id }), ("/tasks/AUTO-1/copy", new { }),
            ("/tasks/AUTO-1/blockers", new { blocker = "AUTO-2" }), ("/tasks/AUTO-1/attachments", new { url = "https://example.com/maket" }), ("/projects/AUTO/labels", new { name = "Срочное", task = world.Landing.Id }),
            ("/tasks/AUTO-1/watchers", new { member = world.Lena.Id }), ("/tasks/AUTO-1/notes", new { text = "Между нами" }), ($"/tasks/AUTO-1/entry/{condition}", new { done = true }),
            ("/tasks", new { stage = world.Queue.Id, title = "Сделать" }), ("/tasks/quick", new { project = "AUTO", quick = "Сделать завтра" }),
        })
        {
            var said = await ira.PieceOf(url, body);
            (await State(world)).ShouldNotBe(before, url);
            await PutTaskBackTests.Undo(ira, said);
            (await State(world)).ShouldBe(before, url);
        }
    }

    [EachEngine]
    public async Task A_made_task_on_which_another_worked_is_not_unmade(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var (mine, theirs, counted) = (await Make(ira, world, "Моё"), await Make(ira, world, "Наше"), await Make(ira, world, "С часами"));
        await ira.Does($"/tasks/{mine}/title", new { title = "Моё, названо заново" });
        await world.As(world.Lena).Does($"/tasks/{theirs}/notes", new { text = "Уже делаю" });
        await world.As(world.Ira).Does("/time-entries", new { day = "2026-11-16", worked = "30м", task = await world.Read(db => db.Tasks.Where(x => x.Title == "С часами").Select(x => x.Id).SingleAsync()) });
        (await ira.IsRefused($"/tasks/{theirs}/unmake", new { }, 409)).ShouldContain("поработали другие");
        await ira.IsRefused($"/tasks/{counted}/unmake", new { }, 409);
        (await ira.Does($"/tasks/{mine}/unmake"))["archivedAt"].ShouldNotBeNull();
        (await world.Api(world.Ira).Post($"/api/v1/tasks/{theirs}/unmake")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await world.As(world.Artyom).Post($"/tasks/{theirs}/unmake")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task A_project_begun_from_a_template_goes_whole_while_nothing_was_done_in_it(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var content = new
        {
            stages = new object[] { new { name = "Начало", handsToRole = "Дизайнер" }, new { name = "Готово", isDone = true } },
            tasks = new object[]
            {
                new { title = "Макет", stage = 0, key = "a", role = "Дизайнер", checklists = new[] { new { name = "Сдать", items = new[] { "Проверить" } } }, subtasks = new[] { new { title = "Эскиз", stage = 0 } } },
                new { title = "Вёрстка", stage = 0, key = "b", waitsFor = new[] { "a" } },
            },
        };
        var template = (await ira.Does("/templates", new { name = "Сайт", content }))["key"]!.GetValue<string>();
        async Task<HttpResponseMessage> Start(string code) => await ira.Submit("/projects", ("client", world.Bakery.Id.ToString()), ("name", "Новый " + code), ("code", code), ("template", template), ("people", $"Дизайнер={world.Lena.Id}"));

        var answer = await Start("NEW");
        var said = Uri.UnescapeDataString(string.Concat(answer.Headers.GetValues("Set-Cookie").Single(x => x.StartsWith("zv_said=", StringComparison.Ordinal)).TakeWhile(x => x != ';')));
        said.ShouldContain("/projects/NEW/unmake");
        (await world.Read(db => db.Tasks.CountAsync(x => x.Project.Code == "NEW"))).ShouldBe(3);
        await world.RunJobs();
        await ira.Does("/projects/NEW/unmake");
        (await world.Read(db => db.Projects.AnyAsync(x => x.Code == "NEW"))).ShouldBeFalse();
        (await world.Read(db => db.Tasks.AnyAsync(x => x.Title == "Эскиз"))).ShouldBeFalse();
        (await ira.Get("/projects")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.As(world.Oleg).Page("/");

        await Start("NEW2");
        await world.As(world.Lena).Does("/tasks/NEW2-1/title", new { title = "Уже рисую" });
        (await ira.IsRefused("/projects/NEW2/unmake", new { }, 409)).ShouldContain("уже что-то сделано");
        (await world.As(world.Lena).IsRefused("/projects/NEW2/unmake", new { }, 403)).ShouldNotBeEmpty();
        (await world.Read(db => db.Tasks.CountAsync(x => x.Project.Code == "NEW2"))).ShouldBe(3);
    }

    [EachEngine]
    public async Task What_an_undo_offers_does_the_thing_again_and_is_no_further_step_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var (url, body) = PutTaskBackTests.Offered(await ira.PieceOf("/tasks/AUTO-1/archive", null));
        var undo = new HttpRequestMessage(HttpMethod.Post, "/tasks/AUTO-2/unmake") { Content = System.Net.Http.Json.JsonContent.Create(new { }) };
        undo.Headers.Add("HX-Request", "true");
        undo.Headers.Accept.ParseAdd("text/html");
        undo.Headers.Add(ToastModel.TakesBack, "true");
        (await (await ira.SendAsOurs(undo)).Content.ReadAsStringAsync()).ShouldContain("data-of-undo");
        (await ira.PieceOf(url, body)).QuerySelector(".toast[data-of-undo]").ShouldBeNull();
    }

    static async Task<string> Make(Actor ira, World world, string title) => (await ira.Does("/tasks", new { stage = world.Queue.Id, title }))["number"]!.GetValue<string>();

    /// <summary>What of the landing's card a person sees, and what stands on the boards.</summary>
    static Task<string> State(World world) => world.Read(async db =>
    {
        var card = await db.Tasks.Include(x => x.Checklists).ThenInclude(x => x.Items).Include(x => x.People).SingleAsync(x => x.Id == world.Landing.Id);
        var board = await db.Tasks.Where(x => x.ArchivedAt == null).OrderBy(x => x.Id).Select(x => new { x.Id, x.StageId, x.ParentId, Done = x.ClosedAt != null, x.LabelMarks, x.EntryMarks, x.NoteCount, x.AttachmentCount }).ToListAsync();
        return System.Text.Json.JsonSerializer.Serialize(new { Shape = TaskShape.Of(card), Watchers = card.Watchers.Order(), Links = await db.TaskLinks.CountAsync(), board });
    });
}
