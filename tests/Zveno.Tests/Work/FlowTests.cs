using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class FlowTests(Engines engines) : Story(engines)
{
    static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    [Fact]
    public void The_cumulative_flow_of_random_ways_is_what_looking_at_each_evening_finds()
    {
        var random = new Random(20261122);
        var stages = Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7()).ToList();
        int? Column(Guid stage) => stages.IndexOf(stage) is >= 0 and < 3 and var i ? i : null;                    // the fourth was taken off the board
        for (var round = 0; round < 200; round++)
        {
            var stays = new List<Stay>();
            for (var card = 0; card < 15; card++)
            {
                var (task, at) = (Guid.CreateVersion7(), Monday.AddDays(-random.Next(0, 90)));
                for (var n = random.Next(1, 9); n > 0; n--)
                {
                    var next = at.AddMinutes(random.Next(1, 9000));
                    stays.Add(new Stay(task, stages[random.Next(4)], at, n == 1 && random.Next(3) > 0 ? null : next));
                    at = random.Next(6) == 0 ? next.AddDays(random.Next(3)) : next;                               // archived for a while
                }
            }
            var (from, to) = (new DateOnly(2026, 9, 20), new DateOnly(2026, 11, 16));
            var found = FlowFigures.Cumulative(stays, Column, 3, from, to, Moscow);
            found.Count.ShouldBe(58);
            foreach (var day in found)
            {
                var evening = new DateTimeOffset(day.Day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(3));
                day.Counts.ShouldBe(Enumerable.Range(0, 3).Select(i => stays.Count(x => Column(x.Stage) == i && x.From < evening && (x.To is null || x.To >= evening))), $"{round}: {day.Day}");
            }
        }
    }

    [Fact]
    public void Percentiles_and_weeks_are_those_of_a_naive_count_and_fewer_than_five_say_nothing()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var cards = Enumerable.Range(0, random.Next(0, 40)).Select(_ => Monday.AddDays(-random.Next(0, 60)).AddHours(random.Next(24))).Select(made => new FlowCard(Guid.CreateVersion7(), made, random.Next(4) == 0 ? null : made.AddHours(random.Next(0, 900)), null)).ToList();
            var since = Monday.AddDays(-30);
            var days = cards.Where(x => x.ClosedAt >= since).Select(x => (x.ClosedAt!.Value - x.CreatedAt).TotalDays).Order().ToList();
            var lead = FlowFigures.Lead(cards, since);
            lead.N.ShouldBe(days.Count);
            if (days.Count < 5) { (lead.P50, lead.P85).ShouldBe((null, null)); continue; }
            foreach (var (said, percent) in ((double?, int)[])[(lead.P50, 50), (lead.P85, 85), (lead.P95, 95)])
            {
                (days.Count(x => x <= said) * 100 >= percent * days.Count).ShouldBeTrue();
                (days.Count(x => x < said) * 100 < percent * days.Count).ShouldBeTrue();
            }
            var weeks = FlowFigures.Throughput(cards, new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31), Moscow);
            weeks.Sum(x => x.Closed).ShouldBe(cards.Count(x => x.ClosedAt is not null));
        }
    }

    [Fact]
    public void The_first_open_stage_is_a_queue_unless_it_is_the_only_one()
    {
        FlowFigures.Kinds([false, false, true]).ShouldBe([FlowKind.Queue, FlowKind.Work, FlowKind.Done]);
        FlowFigures.Kinds([false, true]).ShouldBe([FlowKind.Work, FlowKind.Done]);
        FlowFigures.Kinds([true]).ShouldBe([FlowKind.Done]);
    }

    [EachEngine]
    public async Task A_project_tells_its_flow_with_moves_back_reopening_and_ageing_cards(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        for (var i = 0; i < 6; i++)
        {
            var name = (await ira.Does("/tasks", new { stage = world.Queue.Id, title = $"Карточка {i}" }))["number"]!.GetValue<string>();
            TimeMachine.Pass(TimeSpan.FromHours(12));
            await ira.Does($"/tasks/{name}/move", new { stage = world.InWork.Id });
            TimeMachine.Pass(TimeSpan.FromHours(12));
            await ira.Does($"/tasks/{name}/move", new { stage = world.Done.Id });
        }
        await ira.Does("/tasks/AUTO-9/move", new { stage = world.InWork.Id });                   // the last one is opened again
        TimeMachine.Pass(TimeSpan.FromDays(3));
        var flow = await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/flow?days=30");
        (flow["lead"]!["n"]!.GetValue<int>(), flow["lead"]!["p50"]!.GetValue<double>(), flow["cycle"]!["p85"]!.GetValue<double>()).ShouldBe((5, 1, 0.5));
        flow["ageing"]!.AsArray().Select(x => x!["number"]!.GetValue<string>()).ShouldBe(["AUTO-1", "AUTO-9"]);
        flow["days"]!.AsArray()[^1]!["counts"]!.AsArray().Select(x => x!.GetValue<int>()).ShouldBe([2, 2, 5]);
        flow["weeks"]!.AsArray().Sum(x => x!["closed"]!.GetValue<int>()).ShouldBe(5);
        (await ira.Page("/projects/AUTO/flow")).QuerySelectorAll(".chart").Length.ShouldBe(2);
        (await ira.Page("/flow?days=30")).Body!.TextContent.ShouldContain("AUTO-9");
        await Should.ThrowAsync<InvalidOperationException>(() => world.As(world.Artyom).Page("/projects/AUTO/flow"));
    }
}
