using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class RecurringTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_next_one_is_made_on_its_morning_even_if_nobody_closed_the_last(Engine engine)
    {
        var world = await Begin(engine);                            // Monday 16 November, 11:00 in Moscow
        var ira = world.As(world.Ira);
        var list = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Отчёт" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/checklists/{list}/items", new { text = "Метрика" });
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 2 });
        var rule = await ira.Does("/tasks/AUTO-1/recurring", new { unit = "week", weekdays = (string[])["monday"], start = "2026-11-16", dueAfterDays = 2, stage = world.Queue.Id });
        rule["next"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"]);

        await world.RunJobs();
        (await Of(world, rule)).ShouldBeEmpty();
        TimeMachine.TravelTo(At("2026-11-23T05:00:00Z"));           // 8:00
        await world.RunJobs();
        var made = (await Of(world, rule)).ShouldHaveSingleItem();
        (made.Title, made.AssigneeId, made.StageId, made.EstimateMinutes, made.DueOn, made.IsVisible, made.ItemsTotal, made.ItemsDone).ShouldBe((world.Landing.Title, world.Kostya.Id, world.Queue.Id, 120, new DateOnly(2026, 11, 25), true, 1, 0));
        await world.RunJobs();
        (await Of(world, rule)).Count.ShouldBe(1);
        TimeMachine.TravelTo(At("2026-11-30T05:00:00Z"));
        await world.RunJobs();
        (await Of(world, rule)).Count.ShouldBe(2);
        (await ira.Piece($"/tasks/{made.Id}/history")).Body!.TextContent.ShouldContain("по правилу повторения");
        (await world.Read(db => db.StageVisits.CountAsync(x => x.TaskId == made.Id))).ShouldBe(1);
    }

    [EachEngine]
    public async Task A_task_comes_again_with_its_people_service_type_and_subtasks_less_what_is_gone(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        async Task<Guid> Line(string list, string name) => (await world.As(world.Oleg).Does($"/{list}", new { name }))["id"]!.GetValue<Guid>();
        var (service, type) = (await Line("services", "Отчётность"), await Line("task-types", "Отчёт"));
        await ira.Does("/tasks/AUTO-1/service", new { service });
        await ira.Does("/tasks/AUTO-1/type", new { type });
        foreach (var member in (Guid[])[world.Lena.Id, world.Galina.Id]) await ira.Does("/tasks/AUTO-1/people", new { member, on = true });
        var part = (await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Снять метрику", assignee = world.Lena.Id, estimateMinutes = 30 }))["id"]!.GetValue<Guid>();
        var list = (await ira.Does($"/tasks/{part}/checklists", new { name = "Откуда" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/checklists/{list}/items", new { text = "Метрика" });
        await ira.Does($"/tasks/{part}/done", new { done = true });
        var rule = await ira.Does("/tasks/AUTO-1/recurring", new { unit = "week", weekdays = (string[])["monday"], start = "2026-11-16" });
        await world.As(world.Oleg).Does($"/catalogue/{type}/archive");

        TimeMachine.TravelTo(At("2026-11-23T05:00:00Z"));
        await world.RunJobs();
        var id = Guid.Parse(rule["id"]!.GetValue<string>());
        var made = (await world.Read(db => db.Tasks.Include(x => x.Subtasks).ThenInclude(x => x.Checklists).ThenInclude(x => x.Items).Where(x => x.RecurrenceId == id).ToListAsync())).ShouldHaveSingleItem();
        (made.AssigneeId, made.ServiceId, made.TypeId).ShouldBe((world.Kostya.Id, service, null));
        made.Helpers.ShouldBe([world.Lena.Id, world.Galina.Id], ignoreOrder: true);
        var again = made.Subtasks.ShouldHaveSingleItem();
        (again.Title, again.AssigneeId, again.EstimateMinutes, again.ClosedAt, again.ItemsTotal).ShouldBe(("Снять метрику", world.Lena.Id, 30, null, 1));
        (await ira.Piece($"/tasks/{made.Id}")).QuerySelector("#card-subtasks")!.TextContent.ShouldContain("Снять метрику");
        (await world.Read(db => db.Set<Zveno.Notices.Notice>().Where(x => x.MemberId == world.Lena.Id && (x.TaskId == made.Id || x.TaskId == again.Id)).CountAsync())).ShouldBe(2);
    }

    [EachEngine]
    public async Task A_task_comes_again_with_its_watchers_star_times_and_as_long_before_it_is_due(Engine engine)
    {
        var world = await Begin(engine);                            // Monday 16 November
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/dates", new { startOn = "2026-11-18", dueOn = "2026-11-20", dueTime = "15:00" });
        await ira.Does("/tasks/AUTO-1/start-time", new { startTime = "10:00" });
        await ira.Does("/tasks/AUTO-1/mark", new { starred = true });
        foreach (var member in (Guid[])[world.Lena.Id, world.Galina.Id]) await ira.Does("/tasks/AUTO-1/watchers", new { member, on = true });
        (await ira.Piece("/tasks/AUTO-1/recurring")).QuerySelector("[name=dueAfterDays]")!.GetAttribute("value").ShouldBe("2", "as long as it takes");
        var rule = await ira.Does("/tasks/AUTO-1/recurring", new { unit = "week", weekdays = (string[])["thursday"], start = "2026-11-17", dueAfterDays = 3 });
        await ira.Does("/tasks/AUTO-2/recurring", new { unit = "week", weekdays = (string[])["thursday"], start = "2026-11-17" });
        await world.As(world.Oleg).Does($"/members/{world.Galina.Id}/leave");

        TimeMachine.TravelTo(At("2026-11-19T05:00:00Z"));
        await world.RunJobs();
        var made = await One(world, rule);
        (made.StartOn, made.StartTime, made.DueOn, made.DueTime, made.IsStarred, made.Priority).ShouldBe((new DateOnly(2026, 11, 20), new TimeOnly(10, 0), new DateOnly(2026, 11, 24), new TimeOnly(15, 0), true, Priority.Normal));
        made.Watchers.ShouldBe([world.Ira.Id, world.Kostya.Id, world.Lena.Id], ignoreOrder: true);
        (await ira.Piece($"/tasks/{made.Id}/history")).Body!.TextContent.ShouldNotContain("следит", Case.Insensitive);

        await ira.Does($"/recurring/{rule["id"]}", new { unit = "week", weekdays = (string[])["thursday"], dueAfterDays = 0 });
        TimeMachine.TravelTo(At("2026-11-26T05:00:00Z"));
        await world.RunJobs();
        var hasty = await world.Read(db => db.Tasks.Where(x => x.RecurrenceId == made.RecurrenceId).OrderByDescending(x => x.Number).FirstAsync());
        (hasty.StartOn, hasty.DueOn).ShouldBe((new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 26)), "nothing begins before it is there");
    }

    [EachEngine]
    public async Task After_a_time_when_nothing_ran_one_is_made_and_the_skipped_are_counted(Engine engine)
    {
        var world = await Begin(engine);
        var rule = await world.As(world.Ira).Does("/tasks/AUTO-2/recurring", new { unit = "day", every = 1, start = "2026-11-17" });
        TimeMachine.TravelTo(At("2026-11-24T04:00:00Z"));           // Tuesday, an hour too early for that day's
        await world.RunJobs();
        var made = (await Of(world, rule)).ShouldHaveSingleItem();
        var json = await world.Api(world.Ira).Ask($"/api/v1/recurring/{rule["id"]}");
        (json["made"]!.GetValue<int>(), json["skipped"]!.GetValue<int>(), json["lastOn"]!.GetValue<string>()).ShouldBe((1, 4, "2026-11-23"));      // Tuesday to Friday
        json["next"]![0]!.GetValue<string>().ShouldBe("2026-11-24");
        (await world.Read(db => db.Set<ActivityRow>().Where(x => x.Subject == made.Id).ToListAsync())).Select(x => x.Read()).OfType<TaskRecurred>().Single().Skipped.ShouldBe(4);
    }

    [EachEngine]
    public async Task A_rule_is_paused_resumed_changed_deleted_and_each_is_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var rule = await ira.Does("/projects/AUTO/recurring", new { title = "Акт за месяц", unit = "month", lastWorkingDay = true, start = "2026-11-16", assignee = world.Ira.Id });
        var url = $"/recurring/{rule["id"]}";
        (await ira.Page("/projects/AUTO/recurring")).Body!.TextContent.ShouldContain("последний\u00A0рабочий".Replace('\u00A0', ' '));

        var said = await ira.PieceOf($"{url}/pause", null);
        TimeMachine.TravelTo(At("2026-11-30T09:00:00Z"));
        await world.RunJobs();
        (await Of(world, rule)).ShouldBeEmpty();
        await ira.PieceOf(said.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await world.Api(world.Ira).Ask("/api/v1" + url))["next"]![0]!.GetValue<string>().ShouldBe("2026-12-30");

        var changed = await ira.PieceOf(url, new { title = "Акт", unit = "month", day = 5, shift = "before" });
        (await world.Api(world.Ira).Ask("/api/v1" + url))["next"]![0]!.GetValue<string>().ShouldBe("2026-12-04");
        var undo = changed.QuerySelector(".toast-undo")!;
        await ira.Does(undo.GetAttribute("hx-post")!, System.Text.Json.Nodes.JsonNode.Parse(undo.GetAttribute("hx-vals")!));
        var back = await world.Api(world.Ira).Ask("/api/v1" + url);
        (back["task"]!["title"]!.GetValue<string>(), back["next"]![0]!.GetValue<string>(), back["assignee"]!.GetValue<Guid>()).ShouldBe(("Акт за месяц", "2026-12-30", world.Ira.Id));

        await ira.Does($"{url}/archive");
        TimeMachine.TravelTo(At("2026-12-30T09:00:00Z"));
        await world.RunJobs();
        (await Of(world, rule)).ShouldBeEmpty();
        (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/recurring"))["items"]!.AsArray().ShouldBeEmpty();
        await ira.Does($"{url}/restore");
        (await world.Api(world.Ira).Ask("/api/v1" + url))["next"]![0]!.GetValue<string>().ShouldBe("2027-01-29");
    }

    [EachEngine]
    public async Task A_project_at_rest_makes_nothing_and_a_moved_holiday_moves_the_day(Engine engine)
    {
        var world = await Begin(engine);
        var rule = await world.As(world.Ira).Does("/tasks/AUTO-2/recurring", new { unit = "week", weekdays = (string[])["friday"], start = "2026-11-16", count = 2 });
        await world.As(world.Oleg).Does("/calendar-exceptions", new { date = "2026-11-20", kind = "holiday", name = "День агентства" });
        var url = $"/api/v1/recurring/{rule["id"]}";
        (await world.Api(world.Ira).Ask(url))["next"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["2026-11-23", "2026-11-27"]);
        await world.As(world.Ira).Does("/projects/AUTO/archive");
        TimeMachine.TravelTo(At("2026-11-25T09:00:00Z"));
        await world.RunJobs();
        (await Of(world, rule)).ShouldBeEmpty();
        await world.As(world.Ira).Does("/projects/AUTO/restore");
        TimeMachine.TravelTo(At("2026-12-25T09:00:00Z"));
        await world.RunJobs();
        TimeMachine.TravelTo(At("2027-03-01T09:00:00Z"));
        await world.RunJobs();
        (await Of(world, rule)).Count.ShouldBe(2, "so many in all");
        (await world.Read(db => db.Set<JobRow>().CountAsync(x => x.Kind == nameof(MakeRecurring) && x.AgencyId == world.AgencyId && x.DoneAt == null))).ShouldBe(0);
    }

    [EachEngine]
    public async Task What_cannot_be_kept_is_refused_and_an_outsider_knows_of_no_rules(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.IsRefused("/tasks/AUTO-2/recurring", new { unit = "week", every = 0 });
        await ira.IsRefused("/tasks/AUTO-2/recurring", new { unit = "month", day = 32 });
        await ira.IsRefused("/tasks/AUTO-2/recurring", new { start = "2026-12-01", end = "2026-11-01" });
        await ira.IsRefused("/tasks/AUTO-2/recurring", new { count = 100_000 });
        await ira.IsRefused("/projects/AUTO/recurring", new { unit = "week" });
        var stage = (await world.Read(db => db.Stages.FirstAsync(x => x.ProjectId == world.Bake.Id))).Id;
        await ira.IsRefused("/tasks/AUTO-2/recurring", new { stage });
        await world.As(world.Artyom).IsRefused("/tasks/AUTO-1/recurring", new { }, 404);
        (await ira.Piece("/projects/AUTO/recurring/preview?unit=month&every=&start=2026-12-01&lastWorkingDay=on")).QuerySelectorAll(".badge").Length.ShouldBe(5);
        (await ira.Piece("/projects/AUTO/recurring/preview?unit=week&every=-3")).QuerySelectorAll(".badge").Length.ShouldBe(5);
    }

    static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    static async Task<WorkTask> One(World world, System.Text.Json.Nodes.JsonNode rule) =>
        (await world.Read(db => db.Tasks.Include(x => x.People).Where(x => x.RecurrenceId == rule["id"]!.GetValue<Guid>()).ToListAsync())).ShouldHaveSingleItem();

    static Task<List<WorkTask>> Of(World world, System.Text.Json.Nodes.JsonNode rule) => world.Read(db => db.Tasks.Where(x => x.RecurrenceId == rule["id"]!.GetValue<Guid>()).OrderBy(x => x.Number).ToListAsync());
}
