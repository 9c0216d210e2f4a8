using Shouldly;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Plans;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>Whatever is done with a plan, in whatever order, more is never in it than it may hold, and nothing comes or goes unasked.</summary>
public class PackerPropertyTests(Engines engines) : Story(engines)
{
    [Fact]
    public async Task No_order_of_steps_packs_more_than_the_hours_and_every_exception_has_its_reason()
    {
        var world = await Begin(Engine.Sqlite);
        var (tasks, by) = (new List<WorkTask>(), world.Ira);
        await world.Change(async db =>
        {
            var stage = await OpenStage(db, world);
            for (var i = 0; i < 12; i++) tasks.Add(new WorkTask(Ids.New(World.Now), stage, $"Задача {i}", i + 10, by, World.Now));
            db.AddRange(tasks);
        });
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var plan = new Plan(Ids.New(World.Now), tasks[0].Project, PlanKind.Week, new DateOnly(2026, 11, 16), random.Next(0, 1200), by, World.Now);
            for (var step = 0; step < 40; step++)
            {
                var (before, choices, room) = (plan.PlannedMinutes, plan.Choices.Count, plan.RoomMinutes);
                try { Step(plan, tasks, random, by); }
                catch (Refused) { (plan.PlannedMinutes, plan.Choices.Count, plan.RoomMinutes).ShouldBe((before, choices, room), $"seed {seed}: a refusal changed something"); }
                plan.PlannedMinutes.ShouldBeLessThanOrEqualTo(plan.RoomMinutes, $"seed {seed}, step {step}");
                plan.Items.Select(x => x.TaskId).Distinct().Count().ShouldBe(plan.Items.Count);
                plan.BoughtMinutes.ShouldBe(plan.Choices.Where(x => x.Way is OverflowWay.BuyHours).Sum(x => x.Minutes));
                plan.Choices.ShouldAllBe(x => x.Reason.Length > 0);
            }
        }
    }

    [Fact]
    public async Task The_difference_of_two_versions_leads_from_one_to_the_other_in_tasks_and_hours()
    {
        var world = await Begin(Engine.Sqlite);
        var (tasks, by) = (new List<WorkTask>(), world.Ira);
        await world.Change(async db =>
        {
            var stage = await OpenStage(db, world);
            for (var i = 0; i < 8; i++) tasks.Add(new WorkTask(Ids.New(World.Now), stage, $"Задача {i}", i + 10, by, World.Now));
            db.AddRange(tasks);
        });
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var plan = new Plan(Ids.New(World.Now), tasks[0].Project, PlanKind.Month, new DateOnly(2026, 11, 16), 6000, by, World.Now);
            plan.Take(tasks[0], 30, null, null, by, World.Now);
            for (var version = 1; version < 6; version++)
            {
                for (var i = 0; i < 4; i++) try { Step(plan, tasks, random, by); } catch (Refused) { }
                var before = plan.Latest;
                if (plan.Items.Count == 0 || (before is not null && !plan.Difference().IsAny)) { Should.Throw<Refused>(() => plan.Send(Ids.New(World.Now), 1, true, by, World.Now)); continue; }
                var now = plan.Send(Ids.New(World.Now), 1, true, by, World.Now);
                var difference = PlanDifference.Of(before, now);
                var minutes = before?.Lines.ToDictionary(x => x.TaskId, x => x.Minutes) ?? [];
                foreach (var gone in difference.Removed) minutes.Remove(gone.Task).ShouldBeTrue();
                foreach (var added in difference.Added) minutes.Add(added.Task, added.Minutes);
                foreach (var other in difference.Replanned) { minutes[other.Task].ShouldBe(other.Was); minutes[other.Task] = other.Minutes; }
                minutes.OrderBy(x => x.Key).ShouldBe(now.Lines.ToDictionary(x => x.TaskId, x => x.Minutes).OrderBy(x => x.Key));
                (now.Lines.Sum(x => x.Minutes) - (before?.Lines.Sum(x => x.Minutes) ?? 0)).ShouldBe(difference.Minutes);
                plan.Difference().IsAny.ShouldBeFalse();
                if (before is not null) before.ReplacedAt.ShouldNotBeNull();
            }
        }
    }

    static void Step(Plan plan, List<WorkTask> tasks, Random random, Member by)
    {
        var (task, other) = (tasks[random.Next(tasks.Count)], tasks[random.Next(tasks.Count)]);
        var answer = random.Next(4) switch
        {
            0 => null,
            1 => new Overflow(OverflowWay.PushOut, random.Next(5) == 0 ? " " : "Так решили", other.Id),
            2 => new Overflow(OverflowWay.BuyHours, "Так решили", Buy: random.Next(2) == 0 ? null : random.Next(-60, 300)),
            _ => new Overflow(OverflowWay.NextPeriod, "Так решили"),
        };
        if (plan.ItemOf(task.Id) is not { } item) plan.Take(task, random.Next(-10, 500), other.Id, answer, by, World.Now);
        else if (random.Next(4) is var what && what == 0) plan.Drop(item, by, World.Now);
        else if (what == 1) plan.Order(item, other.Id, by, World.Now);
        else if (what == 2) plan.Limit(random.Next(0, 1500), by, World.Now);
        else plan.Replan(item, random.Next(0, 500), answer, by, World.Now);
    }

    static async Task<Stage> OpenStage(Db db, World world) => await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.Include(db.Stages, x => x.Project).OneVisible(world.Queue.Id);
}
