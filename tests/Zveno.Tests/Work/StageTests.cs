using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class StageTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_stage_asks_for_its_conditions_and_a_reason_lets_a_card_pass(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var stage = await ira.Does($"/stages/{world.InWork.Id}", new { name = "В работе", entry = "Макет принят\nТексты есть\n\n" });
        var items = stage["entry"]!.AsArray().Select(x => x!["id"]!.GetValue<Guid>()).ToList();
        items.Count.ShouldBe(2);

        var move = new { stage = world.InWork.Id, below = (string?)null };
        (await ira.IsRefused("/tasks/AUTO-2/move", move)).ShouldContain("Макет принят; Тексты есть");
        var problem = System.Text.Json.Nodes.JsonNode.Parse(await (await world.Api(world.Ira).Post("/api/v1/tasks/AUTO-2/move", move)).Content.ReadAsStringAsync())!;
        (problem["choice"]!["kind"]!.GetValue<string>(), problem["choice"]!["send"]!.GetValue<string>(), problem["choice"]!["missing"]!.AsArray().Count).ShouldBe(("notReady", "anyway", 2));
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id))).StageId.ShouldBe(world.Queue.Id);

        var card = await ira.Piece("/tasks/AUTO-2");
        card.QuerySelectorAll($"#conditions-{world.InWork.Id} input").Length.ShouldBe(2);
        await world.Api(world.Ira).Does($"/api/v1/tasks/AUTO-2/entry/{items[0]}", new { done = true });
        (await ira.IsRefused("/tasks/AUTO-2/move", move)).ShouldNotContain("Макет принят");
        await ira.Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id, below = (string?)null, anyway = "Клиент торопит" });
        (await ira.Piece("/tasks/AUTO-2/history")).Body!.TextContent.ShouldContain("Тексты есть): Клиент торопит");

        // what is met stays met, back needs no reason, and a renamed stage keeps the ticks of conditions that stay
        await ira.Does($"/tasks/AUTO-2/entry/{items[1]}", new { done = true });
        await ira.Does("/tasks/AUTO-2/move", new { stage = world.Queue.Id, below = (string?)null });
        await ira.Does($"/stages/{world.InWork.Id}", new { name = "Делаем", entry = "Тексты есть\nМакет принят" });
        await ira.Does("/tasks/AUTO-2/move", move);
        await ira.Does($"/stages/{world.InWork.Id}", new { name = "Делаем", entry = "" });
        await ira.Does("/tasks/AUTO-3/move", new { stage = world.InWork.Id, below = (string?)null });
    }

    [EachEngine]
    public async Task The_board_is_asked_in_place_and_the_answer_goes_along_with_the_same_move(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does($"/stages/{world.InWork.Id}", new { name = "В работе", entry = "Макет принят" });
        var request = new HttpRequestMessage(HttpMethod.Post, "/tasks/AUTO-2/move") { Content = System.Net.Http.Json.JsonContent.Create(new { stage = world.InWork.Id }) };
        request.Headers.Add("HX-Request", "true");
        request.Headers.Accept.ParseAdd("text/html");
        var answer = await ira.SendAsOurs(request);
        ((int)answer.StatusCode).ShouldBe(422);
        var asked = await answer.Content.ReadAsStringAsync();
        asked.ShouldContain("data-choice");
        asked.ShouldContain("name=\"anyway\"");
        asked.ShouldContain("Макет принят");
    }

    [EachEngine]
    public async Task Ticking_as_done_and_a_subtask_follow_the_same_rule(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does($"/stages/{world.Done.Id}", new { name = "Готово", isDone = true, entry = "Клиент принял" });
        await ira.IsRefused("/tasks/AUTO-2/done", new { done = true });
        await ira.Does("/tasks/AUTO-2/subtasks", new { title = "Часть" });
        await ira.Does("/tasks/AUTO-4/done", new { done = true });
        await ira.Does("/tasks/AUTO-2/done", new { done = true, anyway = "Принято по телефону" });
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id))).IsClosed.ShouldBeTrue();
    }

    [EachEngine]
    public async Task A_stage_hands_a_card_to_whoever_has_the_role_now(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Does("/projects/AUTO/team", new { role = "Дизайнер", member = world.Kostya.Id }))["items"]!.AsArray().Count.ShouldBe(1);
        var stage = await ira.Does($"/stages/{world.InWork.Id}", new { name = "В работе", handsToRole = "Дизайнер" });
        stage["handsTo"]!.GetValue<Guid>().ShouldBe(world.Kostya.Id);
        await ira.Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id });
        (await Whose(world, world.Banners)).ShouldBe(world.Kostya.Id);

        await ira.Does("/projects/AUTO/team", new { role = "Дизайнер", member = world.Lena.Id });
        await ira.Does("/tasks/AUTO-3/move", new { stage = world.InWork.Id });
        (await Whose(world, world.Secret)).ShouldBe(world.Lena.Id);

        // the account manager is the client's lead without being named, and follows him
        (await ira.Does($"/stages/{world.Queue.Id}", new { name = "Очередь", handsToRole = "accountManager" }))["handsTo"]!.GetValue<Guid>().ShouldBe(world.Ira.Id);
        await world.Change(async db => (await db.Set<Clients.Client>().OneVisible(world.AutoDetail.Id)).LeadBy(world.Pavel, world.Galina, World.Now));
        (await world.Read(db => db.Stages.SingleAsync(x => x.Id == world.Queue.Id))).HandsTo.ShouldBe(world.Pavel.Id);
        (await ira.Does("/projects/AUTO/team", new { role = "Дизайнер" }))["items"]!.AsArray().ShouldBeEmpty();
        (await world.Read(db => db.Stages.SingleAsync(x => x.Id == world.InWork.Id))).HandsTo.ShouldBeNull();
        await ira.IsRefused("/projects/AUTO/team", new { role = " ", member = world.Lena.Id });
    }

    [EachEngine]
    public async Task The_card_remembers_who_had_it_at_each_stage_and_how_long(Engine engine)
    {
        var world = await Begin(engine);                            // Monday 11:00 in Moscow; the office works 10–19
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Kostya.Id });
        TimeMachine.Pass(TimeSpan.FromHours(2));
        await ira.Does("/tasks/AUTO-2/move", new { stage = world.InWork.Id });
        TimeMachine.Pass(TimeSpan.FromHours(24));
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Lena.Id });
        TimeMachine.Pass(TimeSpan.FromHours(1));
        await ira.Does("/tasks/AUTO-2/move", new { stage = world.Done.Id });

        var stays = (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-2/path"))["stays"]!.AsArray();
        stays.Select(x => x!["stageName"]!.GetValue<string>()).ShouldBe([world.Queue.Name, world.InWork.Name, world.Done.Name]);
        (stays[1]!["wallMinutes"]!.GetValue<long>(), stays[1]!["workingMinutes"]!.GetValue<long>()).ShouldBe((25 * 60, 10 * 60));
        stays[1]!["people"]!.AsArray().Select(x => x!["name"]!.GetValue<string>()).ShouldBe([world.Kostya.Name, world.Lena.Name]);
        stays[2]!["workingMinutes"]!.GetValue<long>().ShouldBe(0);
        (await ira.Piece("/tasks/AUTO-2/path")).QuerySelectorAll(".path li").Length.ShouldBe(3);
    }

    [EachEngine]
    public async Task What_the_migration_fills_from_the_history_is_what_was_kept(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        for (var i = 0; i < 6; i++)
        {
            TimeMachine.Pass(TimeSpan.FromMinutes(7));
            await ira.Does("/tasks/AUTO-2/move", new { stage = i % 2 == 0 ? world.InWork.Id : world.Queue.Id });
            await ira.Does("/tasks/AUTO-2/assignee", new { assignee = i % 3 == 0 ? world.Kostya.Id : i % 3 == 1 ? world.Lena.Id : (Guid?)null });
        }
        await ira.Does("/tasks/AUTO-3/archive");
        var (visits, holds) = await Kept(world);
        (visits.Count, holds.Count).ShouldBe((9, 5));

        await using var owner = (await Engines.On(engine)).Services.GetRequiredService<DbOwner>().Open();
        owner.LookAs(new SystemViewer(world.AgencyId));
        await using var thrownAway = await owner.Database.BeginTransactionAsync();
        if (engine is Engine.Postgres) await owner.Database.ExecuteSqlRawAsync("SELECT set_config('zveno.agency', {0}, true)", world.AgencyId.ToString());
        await owner.Database.ExecuteSqlRawAsync("DELETE FROM \"StageVisits\"; DELETE FROM \"TaskHolds\";");
        await owner.Database.ExecuteSqlRawAsync((engine is Engine.Postgres ? PathBackfill.Postgres : PathBackfill.Sqlite).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        var filled = await Kept(owner);
        filled.Visits.ShouldBe(visits);
        filled.Holds.ShouldBe(holds);
    }

    static Task<(List<string> Visits, List<string> Holds)> Kept(World world) => world.Read(Kept);

    static async Task<(List<string> Visits, List<string> Holds)> Kept(Db db) => (
        [.. (await db.StageVisits.ToListAsync()).OrderBy(x => x.TaskId).ThenBy(x => x.EnteredAt).Select(x => $"{x.TaskId} {x.ProjectId} {x.StageId} {x.EnteredAt:O} {x.LeftAt:O}")],
        [.. (await db.TaskHolds.ToListAsync()).OrderBy(x => x.TaskId).ThenBy(x => x.TakenAt).Select(x => $"{x.TaskId} {x.MemberId} {x.TakenAt:O} {x.GivenAt:O}")]);

    static async Task<Guid?> Whose(World world, WorkTask task) => (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == task.Id))).AssigneeId;
}
