using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Views;
using Zveno.Work;

namespace Zveno.Tests;

public class LoadTests(Engines engines) : Story(engines)
{
    [Fact]
    public void Laid_minutes_add_up_to_what_is_left_whatever_the_days_are() => Prop.ForAll<int, int, int[]>((minutes, length, hours) =>
    {
        var (left, from) = (Math.Abs(minutes % 60_000), new DateOnly(2026, 11, 16));
        var to = from.AddDays(Math.Abs(length % 500));
        int Capacity(DateOnly day) => hours.Length == 0 ? 0 : Math.Abs(hours[day.DayNumber % hours.Length] % 600);
        var laid = Spreading.Over(left, from, to, Capacity).ToList();
        laid.Sum(x => x.Minutes).ShouldBe(left);
        laid.ShouldAllBe(x => x.Minutes > 0 && x.Day >= from && x.Day <= to);
        if (laid.Count > 1) laid.Where(x => Capacity(x.Day) == 0).ShouldBeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shares_of_hands_add_up_and_differ_by_a_minute_at_most() => Prop.ForAll<int, int>((minutes, hands) =>
    {
        var (whole, count) = (Math.Abs(minutes % 60_000), 1 + Math.Abs(hands % 20));
        var shares = Spreading.Shares(whole, count).ToList();
        shares.Sum().ShouldBe(whole);
        (shares.Max() - shares.Min()).ShouldBeLessThanOrEqualTo(1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_task_of_several_hands_and_its_parts_are_counted_once() => Prop.ForAll<int, int, int>((estimate, parts, spent) =>
    {
        var (whole, part, seconds) = (Math.Abs(estimate % 60_000), Math.Abs(parts % 60_000), Math.Abs(spent % 1_000_000));
        var left = Spreading.Left(whole, part, seconds);
        left.ShouldBeInRange(0, Math.Max(0, whole - part));
        var (a, b, today) = (Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2026, 11, 16));
        var task = new LoadTask(Guid.NewGuid(), "A-1", "", "", null, today.AddDays(9), left, [a, b, null]);
        TaskLoad.Pieces([task], new Dictionary<Guid, Func<DateOnly, int>> { [a] = _ => 480, [b] = day => day.DayNumber % 2 * 240 }, today).Sum(x => x.Piece.Minutes).ShouldBe(left);
    }).QuickCheckThrowOnFailure();

    [EachEngine]
    public async Task What_is_left_lies_on_working_days_until_due_and_what_was_spent_stays(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 11 });
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "1ч", task = world.Landing.Id });
        await world.As(world.Oleg).Does($"/members/{world.Kostya.Id}/absences", new { first = "2026-11-18", last = "2026-11-18" });
        var load = await world.Api(world.Ira).Ask("/api/v1/tasks/load");
        load["from"]!.GetValue<string>().ShouldBe("2026-11-16");
        var days = load["items"]!.AsArray().Single(x => x!["name"]!.GetValue<string>() == "Костя Журавлёв")!["days"]!.AsArray();
        days.Count.ShouldBe(56);
        days.Take(7).Select(x => x!["plannedMinutes"]!.GetValue<int>()).ShouldBe([150, 150, 0, 150, 150, 0, 0]);
        days.Take(3).Select(x => x!["spentMinutes"]!.GetValue<int>()).ShouldBe([60, 0, 0]);
        days[2]!["capacityMinutes"]!.GetValue<int>().ShouldBe(0);
        var made = await world.Api(world.Ira).Ask($"/api/v1/tasks/load/day?who={world.Kostya.Id}&day=2026-11-17");
        made["items"]![0]!["number"]!.GetValue<string>().ShouldBe("AUTO-1");
        made["items"]![0]!["minutes"]!.GetValue<int>().ShouldBe(150);
    }

    [EachEngine]
    public async Task Late_tasks_and_those_without_date_or_estimate_stand_apart_and_a_backlog_loads_nobody(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/due", new { dueOn = "2026-11-13" });
        await ira.Does("/tasks/AUTO-3/due", new { dueOn = "2026-11-25" });
        var load = await world.Api(world.Ira).Ask("/api/v1/tasks/load");
        load["overdue"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["AUTO-1"]);
        load["noDue"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["AUTO-2"]);
        load["noEstimate"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["AUTO-3"]);
        (await ira.Page("/tasks/load")).QuerySelectorAll("#apart-overdue .load-task").Length.ShouldBe(1);
    }

    [EachEngine]
    public async Task A_day_over_its_hours_is_red_and_a_task_of_it_goes_to_another_and_back(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 60 });
        var page = await ira.Page("/tasks/load");
        var row = page.QuerySelector($"#load-{world.Kostya.Id}")!;
        row.QuerySelectorAll("td.load-day.load-over").Length.ShouldBe(5);
        row.QuerySelector("td.load-sum.load-over").ShouldNotBeNull();
        var panel = await ira.Piece(row.QuerySelector("td.load-over a")!.GetAttribute("href")!);
        panel.QuerySelector(".load-task")!.GetAttribute("data-id").ShouldBe("AUTO-1");
        var drop = page.QuerySelector($"#load-{world.Lena.Id} .load-drop")!;
        var toast = (await ira.PieceOf(drop.GetAttribute("data-sortable-url")!.Replace("{id}", "AUTO-1", StringComparison.Ordinal), new { person = drop.GetAttribute("data-sortable-into"), below = (string?)null })).QuerySelector(".toast-undo")!;
        (await Hands(world)).ShouldBe(world.Lena.Id);
        await ira.Does(toast.GetAttribute("hx-post")!, System.Text.Json.Nodes.JsonNode.Parse(toast.GetAttribute("hx-vals")!));
        (await Hands(world)).ShouldBe(world.Kostya.Id);
        await ira.IsRefused("/tasks/AUTO-1/hand-over", new { person = "" });
        await world.As(world.Tamara).IsRefused("/tasks/AUTO-1/hand-over", new { person = "nobody" }, 403);
    }

    [EachEngine]
    public async Task A_subcontractor_s_load_is_his_own(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/assignee", new { assignee = world.Artyom.Id });
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 5 });
        var load = await world.Api(world.Artyom).Ask("/api/v1/tasks/load");
        load["items"]!.AsArray().Single()!["name"]!.GetValue<string>().ShouldBe(world.Artyom.Name);
        var page = (await world.As(world.Artyom).Page("/tasks/load")).Body!.TextContent;
        page.ShouldNotContain("Костя");
        page.ShouldNotContain("АвтоДеталь");
        (await world.As(world.Artyom).Get($"/tasks/load/day?who={world.Kostya.Id}&day=2026-11-17")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await world.As(world.Artyom).Get("/tasks/load/day?who=nobody&day=2026-11-17")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    static Task<Guid?> Hands(World world) => world.Read(db => db.Tasks.Where(x => x.Id == world.Landing.Id).Select(x => x.AssigneeId).SingleAsync());
}
