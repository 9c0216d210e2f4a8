using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class StillTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_card_in_work_without_a_step_for_two_working_days_asks_and_a_word_quiets_it(Engine engine)
    {
        var world = await Begin(engine);                            // Monday; AUTO-1 is in work, Kostya's
        var kostya = world.As(world.Kostya);
        TimeMachine.Pass(TimeSpan.FromDays(2));
        (await Still(world, "yes")).ShouldBeEmpty("Wednesday: one whole day without a step");
        TimeMachine.Pass(TimeSpan.FromDays(1));
        (await Still(world, "idle")).ShouldBe(["AUTO-1"]);          // what waits in the queue does not ask
        (await world.As(world.Ira).Page("/projects/AUTO")).QuerySelectorAll(".card .mark-still").Length.ShouldBe(1);
        (await kostya.Page("/")).QuerySelectorAll("#today-still li").Length.ShouldBe(1);
        (await kostya.Piece("/tasks/AUTO-1")).QuerySelector("#card-still").ShouldNotBeNull();
        (await world.As(world.Ira).Page("/")).QuerySelector("#today-still")!.TextContent.ShouldContain(world.Kostya.Name);

        await kostya.Does("/tasks/AUTO-1/notes", new { text = "Жду тексты, к пятнице сверстаю" });
        (await Still(world, "yes")).ShouldBeEmpty();
        (await kostya.Page("/")).QuerySelector("#today-still").ShouldBeNull();
        (await world.As(world.Ira).Page("/projects/AUTO")).QuerySelectorAll(".card .mark-still").Length.ShouldBe(0);
    }

    [EachEngine]
    public async Task Weekends_and_days_away_do_not_count(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.Pass(TimeSpan.FromDays(4));                     // Friday
        await world.As(world.Kostya).Does("/tasks/AUTO-1/notes", new { text = "Шаг" });
        await world.As(world.Oleg).Does($"/members/{world.Kostya.Id}/absences", new { first = "2026-11-23", last = "2026-11-24" });
        TimeMachine.Pass(TimeSpan.FromDays(6));                     // Thursday: only Wednesday was worked
        (await Still(world, "yes")).ShouldBeEmpty();
        TimeMachine.Pass(TimeSpan.FromDays(1));
        (await Still(world, "yes")).ShouldBe(["AUTO-1"]);
    }

    [EachEngine]
    public async Task A_task_over_eight_hours_asks_until_it_is_split(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 8 });
        (await Still(world, "yes")).ShouldBeEmpty();
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateHours = 8.25 });
        (await Still(world, "big")).ShouldBe(["AUTO-1"]);
        (await world.Api(world.Ira).Ask("/api/v1/today"))["still"].ShouldNotBeNull();
        await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Первая половина" });
        (await Still(world, "yes")).ShouldBeEmpty();
        (await world.Api(world.Ira).Ask("/api/v1/tasks?still=maybe"))["ignored"]!.AsArray().Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task The_board_marks_the_same_cards_as_the_filter_finds_after_any_story(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, random) = (world.As(world.Ira), new Random(5));
        var stages = new[] { world.Queue.Id, world.InWork.Id, world.Done.Id };
        for (var step = 0; step < 40; step++)
        {
            var task = $"AUTO-{random.Next(1, 4)}";
            await (random.Next(6) switch
            {
                0 => ira.Does($"/tasks/{task}/move", new { stage = stages[random.Next(stages.Length)] }),
                1 => ira.Does($"/tasks/{task}/estimate", new { estimateHours = random.Next(1, 20) }),
                2 => ira.Does($"/tasks/{task}/assignee", new { assignee = random.Next(3) == 0 ? null : (Guid?)(random.Next(2) == 0 ? world.Kostya.Id : world.Lena.Id) }),
                3 when step % 3 == 0 => ira.Does($"/tasks/{task}/subtasks", new { title = "Часть" }),
                4 => ira.Does($"/stages/{world.InWork.Id}", new { name = world.InWork.Name, waitsForClient = random.Next(4) == 0 }),
                _ => Task.CompletedTask,
            });
            TimeMachine.Pass(TimeSpan.FromHours(random.Next(1, 40)));
            var marked = (await ira.Page("/projects/AUTO")).QuerySelectorAll(".card").Where(x => x.QuerySelector(".mark-still") is not null).Select(x => x.GetAttribute("data-id")!);
            marked.ShouldBe(await Still(world, "yes&project=AUTO"), ignoreOrder: true, $"step {step}");
        }
    }

    [Fact]
    public void The_limit_is_what_counting_back_two_worked_days_finds()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var today = new DateOnly(2026, 1, 1).AddDays(random.Next(0, 700));
            var away = today.AddDays(-random.Next(0, 20));
            var time = new WorkingTime(WorkingCalendar.Russia, WorkingHours.Parse(random.Next(2) == 0 ? "1-5 10:00-19:00" : "2-4 09:00-13:00; 6 10:00-12:00", TimeZoneInfo.FindSystemTimeZoneById(random.Next(2) == 0 ? "Europe/Moscow" : "Asia/Yekaterinburg"), [new Absence(away, away.AddDays(random.Next(0, 9)))]));
            var limit = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Stillness.LimitOf(time, today), time.Hours.Zone).DateTime);
            Enumerable.Range(1, today.DayNumber - limit.DayNumber).Count(x => time.PlannedOn(today.AddDays(-x)) > TimeSpan.Zero).ShouldBe(2);
            (time.PlannedOn(limit) > TimeSpan.Zero).ShouldBeTrue();
        }
    }

    static async Task<IReadOnlyList<string>> Still(World world, string word) =>
        [.. (await world.Api(world.Ira).Ask($"/api/v1/tasks?still={word}"))["items"]!.AsArray().Select(x => x!["number"]!.GetValue<string>())];
}
