using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class EnteringTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_copy_is_asked_what_its_stage_asks_and_begins_with_nothing_ticked(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var condition = await Asks(ira, world.InWork.Id, "В работе", "Макет принят");
        var choice = await Asked(ira, "/tasks/AUTO-1/copy", new { });
        (choice["kind"]!.GetValue<string>(), choice["task"]!.GetValue<string>(), choice["tick"]!.GetValue<string>()).ShouldBe(("notReady", "AUTO-1", "met"));
        (await world.Read(db => db.Tasks.CountAsync(x => x.Title == world.Landing.Title))).ShouldBe(1);
        var ticked = (await ira.Does("/tasks/AUTO-1/copy", new { met = condition }))["id"]!.GetValue<Guid>();
        var reasoned = (await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-1/copy", new { anyway = "Клиент торопит" }))["id"]!.GetValue<Guid>();
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == ticked))).EntryMarks.ShouldBe(condition);
        (await ira.Ask($"/tasks/{reasoned}/history"))["items"]!.AsArray().Select(x => x!["what"]!.GetValue<string>()).ShouldContain(x => x.Contains("Клиент торопит"));
        (await ira.IsRefused("/tasks/AUTO-1/copy", new { met = "нет" })).ShouldNotBeEmpty();
    }

    [EachEngine]
    public async Task A_task_of_another_project_is_asked_too_and_taken_back_is_not(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, oleg) = (world.As(world.Ira), world.As(world.Oleg));
        await Asks(ira, world.InWork.Id, "В работе", "Здесь своё");
        await oleg.Does("/projects", new { client = world.Bakery.Id, name = "Магазин", code = "SHOP" });
        var there = (await world.Read(db => db.Stages.Where(x => x.Project.Code == "SHOP").ToListAsync())).Single(x => x.IsCalled("В работе"));
        var condition = await Asks(oleg, there.Id, there.Name, "Доступы есть");
        var choice = await Asked(oleg, "/tasks/AUTO-1/project", new { project = "SHOP" });
        (choice["stage"]!.GetValue<Guid>(), choice["missing"]!.AsArray().Count).ShouldBe((there.Id, 1));
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).ProjectId.ShouldBe(world.Auto.Id);
        await PutTaskBackTests.Undo(oleg, await oleg.PieceOf("/tasks/AUTO-1/project", new { project = "SHOP", met = condition }));
        var back = await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id));
        (back.ProjectId, back.StageId).ShouldBe((world.Auto.Id, world.InWork.Id));
    }

    [EachEngine]
    public async Task Many_are_asked_once_and_it_is_told_which_stayed_and_why(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var condition = await Asks(ira, world.Done.Id, "Готово", "Клиент принял");
        await ira.Does($"/tasks/AUTO-1/entry/{condition}", new { done = true });
        var many = new[] { "AUTO-1", "AUTO-2", "AUTO-3" };
        var choice = await Asked(ira, "/tasks/change-many", new { tasks = many, done = true });
        (choice["kind"]!.GetValue<string>(), choice["of"]!.GetValue<int>(), string.Join(' ', choice["tasks"]!.AsArray().Select(x => x!["task"]!.GetValue<string>()).Order())).ShouldBe(("notReadyMany", 3, "AUTO-2 AUTO-3"));
        (await Closed(world)).ShouldBe(0);
        var dialog = new HttpRequestMessage(HttpMethod.Post, "/tasks/change-many") { Content = JsonContent.Create(new { tasks = many, done = true }) };
        dialog.Headers.Add("HX-Request", "true");
        dialog.Headers.Accept.ParseAdd("text/html");
        (await (await ira.SendAsOurs(dialog)).Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(x => x.ShouldContain("data-choice"), x => x.ShouldContain("onlyReady"), x => x.ShouldContain("AUTO-2"), x => x.ShouldContain("AUTO-3"));

        var said = await ira.PieceOf("/tasks/change-many", new { tasks = many, done = true, onlyReady = true });
        said.QuerySelector(".toast p")!.TextContent.ShouldContain("AUTO-2");
        (await Closed(world)).ShouldBe(1);
        await PutTaskBackTests.Undo(ira, said);
        (await Closed(world)).ShouldBe(0);

        await ira.Does("/tasks/change-many", new { tasks = many, done = true, anyway = "Закрываем месяц" });
        (await Closed(world)).ShouldBe(3);
        foreach (var task in (string[])["AUTO-2", "AUTO-3"]) (await ira.Ask($"/tasks/{task}/history"))["items"]!.AsArray().Select(x => x!["what"]!.GetValue<string>()).ShouldContain(x => x.Contains("Закрываем месяц"));
    }

    [EachEngine]
    public async Task Many_go_to_the_stage_of_a_name_on_their_own_boards(Engine engine)
    {
        var world = await Begin(engine);
        var oleg = world.As(world.Oleg);
        var stage = await world.Read(db => db.Stages.Where(x => x.ProjectId == world.Bake.Id).OrderBy(x => x.Place).Select(x => x.Id).FirstAsync());
        var bakery = (await oleg.Does("/tasks", new { stage, title = "Тексты" }))["id"]!.GetValue<string>();
        var condition = await Asks(oleg, world.InWork.Id, "В работе", "Макет принят");
        var changed = await oleg.Does("/tasks/change-many", new { tasks = new[] { "AUTO-2", "AUTO-3", bakery }, stage = "в работе", met = condition });
        (changed["changed"]!.AsArray().Count, changed["refused"]![0]!["why"]!.GetValue<string>()).ShouldBe((2, "На\u00a0доске нет этапа «в работе»."));
        (await world.Read(db => db.Tasks.CountAsync(x => x.Stage.Name == "В работе" && x.ArchivedAt == null))).ShouldBe(3);
        (await oleg.IsRefused("/tasks/change-many", new { tasks = new[] { "AUTO-2" }, stage = "Нет такого" })).ShouldContain("нет этапа");
        (await oleg.Does("/tasks/change-many", new { tasks = new[] { "AUTO-2", bakery }, stage = world.Queue.Id.ToString() }))["refused"]!.AsArray().Count.ShouldBe(1);
        (await world.As(world.Oleg).Page("/tasks")).QuerySelector("#many-stage")!.TextContent.ShouldContain("В работе");
    }

    static async Task<string> Asks(Actor actor, Guid stage, string name, string entry) =>
        (await actor.Does($"/stages/{stage}", new { name, isDone = name == "Готово", entry }))["entry"]![0]!["id"]!.GetValue<string>();

    static async Task<JsonNode> Asked(Actor actor, string url, object body)
    {
        var answer = await actor.Post(url, body);
        ((int)answer.StatusCode).ShouldBe(422);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["choice"]!;
    }

    static Task<int> Closed(World world) => world.Read(db => db.Tasks.CountAsync(x => x.ClosedAt != null && x.ProjectId == world.Auto.Id));
}
