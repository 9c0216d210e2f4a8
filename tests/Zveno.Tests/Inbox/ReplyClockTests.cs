using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Tests;

public class ReplyClockTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Asked_on_Friday_evening_it_is_due_on_Monday_morning(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.TravelTo(Talk.Moscow(11, 20, 18, 50));
        var received = await world.Writes(world.Marina, "Успеем до выходных?");
        received.AnswerBy.ShouldBe(Talk.Moscow(11, 23, 10, 5));
        TimeMachine.TravelTo(Talk.Moscow(11, 23, 10, 3));
        await world.As(world.Ira).Does($"/topics/{received.Topic.Id}/answers", new { seen = 1, text = "Успели" });
        (await world.ClockOf(received.Topic.Id)).WorkingSeconds.ShouldBe(13 * 60);
    }

    [EachEngine]
    public async Task Lunch_does_not_count(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db => (await db.Members.SingleAsync(x => x.Id == world.Ira.Id)).Describe("Ирина Соколова", "Europe/Moscow", "1-5 10:00-13:00,14:00-19:00", null, world.Ira, World.Now));
        TimeMachine.TravelTo(Talk.Moscow(11, 16, 12, 55));
        (await world.Writes(world.Marina, "Обедаете?")).AnswerBy.ShouldBe(Talk.Moscow(11, 16, 14, 10));
    }

    [EachEngine]
    public async Task The_holiday_and_the_moved_Saturday_are_kept(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.TravelTo(Talk.Moscow(11, 4, 12, 0));                        // National Unity Day, a Wednesday
        (await world.Writes(world.Marina, "С праздником!")).AnswerBy.ShouldBe(Talk.Moscow(11, 5, 10, 15));
        await world.Change(db => { db.Add(new CalendarException(Guid.CreateVersion7(), new DateOnly(2026, 11, 21), DayKind.Working, "Отрабатываем", world.Oleg, World.Now)); return Task.CompletedTask; });
        TimeMachine.TravelTo(Talk.Moscow(11, 20, 18, 50));
        (await world.Writes(world.Stepan, "Завтра работаете?")).AnswerBy.ShouldBe(Talk.Moscow(11, 21, 10, 5));
    }

    [EachEngine]
    public async Task The_desks_hours_count_wherever_the_client_lives(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.TravelTo(Talk.Moscow(11, 17, 8, 30));                       // 10:30 in Yekaterinburg, the office is closed
        var received = await world.Writes(world.Marina, "Вы тут?");
        received.AnswerBy.ShouldBe(Talk.Moscow(11, 17, 10, 15));
        new global::Zveno.Platform.Text(Language.Ru, TimeZoneInfo.FindSystemTimeZoneById(world.AutoDetail.Zone), World.Now).Until(received.AnswerBy!.Value).ShouldBe("до\u00A012:15");
    }

    [EachEngine]
    public async Task Waiting_for_the_client_stops_the_clock_until_the_client_writes(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Поменяйте цвет")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(5));
        await world.As(world.Ira).Does($"/topics/{topic}/wait");
        (await world.TopicOf(topic)).AnswerBy.ShouldBeNull();
        TimeMachine.Pass(TimeSpan.FromHours(3));
        await world.RunJobs();
        (await world.AlarmsOf(topic)).ShouldBeEmpty();
        await world.As(world.Ira).IsRefused($"/topics/{topic}/wait", new { }, 409);
        (await world.Writes(world.Marina, "На зелёный", topic)).AnswerBy.ShouldBe(World.Now.AddMinutes(10));
        TimeMachine.Pass(TimeSpan.FromMinutes(6));
        await world.RunJobs();
        (await world.AlarmsOf(topic)).ShouldBe([(AlarmKind.Warn, world.Ira.Id)]);
    }

    [EachEngine]
    public async Task Urgent_is_due_at_five_minutes_and_rings_at_once_what_is_past(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Сайт лежит")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(6));
        await world.As(world.Dasha).Does($"/topics/{topic}/urge", new { urgent = true });
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(Monday.AddMinutes(5));
        await world.RunJobs();
        (await world.AlarmsOf(topic)).Select(x => x.Kind).ShouldBe([AlarmKind.Warn, AlarmKind.Due], ignoreOrder: true);
        (await world.Receives(new Incoming(Guid.CreateVersion7(), null, world.Bakery.Id, null, world.Stepan.Id, "Пожар", TopicKind.Urgent))).AnswerBy.ShouldBe(World.Now.AddMinutes(5));
    }

    [EachEngine]
    public async Task No_answer_is_needed_only_for_a_reason(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Спасибо!")).Topic.Id;
        await world.As(world.Ira).IsRefused($"/topics/{topic}/close", new { }, 409);
        await world.As(world.Ira).IsRefused($"/topics/{topic}/no-answer-needed", new { reason = " " });
        await world.As(world.Ira).Does($"/topics/{topic}/no-answer-needed", new { reason = "Клиент поблагодарил" });
        ((await world.ClockOf(topic)).Outcome, (await world.ClockOf(topic)).Reason).ShouldBe((ReplyOutcome.NotNeeded, "Клиент поблагодарил"));
        await world.As(world.Ira).Does($"/topics/{topic}/close");
        (await world.Writes(world.Marina, "И ещё вопрос", topic)).Topic.IsClosed.ShouldBeFalse();
    }

    [EachEngine]
    public async Task A_new_account_manager_gets_the_clocks_in_the_own_hours(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db => (await db.Members.SingleAsync(x => x.Id == world.Pavel.Id)).Describe("Павел Ким", "Europe/Moscow", "1-5 13:00-22:00", null, world.Pavel, World.Now));
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.Change(async db =>
        {
            var client = await db.Set<Clients.Client>().SingleAsync(x => x.Id == world.AutoDetail.Id);
            client.LeadBy(world.Pavel, world.Galina, World.Now);
        });
        var handed = await world.TopicOf(topic);
        (handed.OwedById, handed.AnswerBy).ShouldBe((world.Pavel.Id, Talk.Moscow(11, 16, 13, 15)));
        await world.As(world.Dasha).Does($"/topics/{topic}/hand");
        (await world.TopicOf(topic)).OwedById.ShouldBe(world.Dasha.Id);
        await world.As(world.Dasha).IsRefused($"/topics/{topic}/hand", new { member = world.Kostya.Id }, 403);
    }

    [EachEngine]
    public async Task The_figures_open_down_to_their_clocks(Engine engine)
    {
        var world = await Begin(engine);
        (await world.Read(db => db.ReplyClocks.Judged(Monday, Monday.AddDays(1)).ShareInTime())).ShouldBe((null, 0));
        foreach (var minutes in (int[])[5, 10, 20])
        {
            TimeMachine.TravelTo(Monday);
            var topic = (await world.Writes(world.Marina, $"Вопрос на {minutes}")).Topic.Id;
            TimeMachine.Pass(TimeSpan.FromMinutes(minutes));
            await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Вот" });
        }
        TimeMachine.TravelTo(Monday);
        await world.Writes(world.Stepan, "Без ответа");
        TimeMachine.Pass(TimeSpan.FromMinutes(40));
        await world.RunJobs();
        (await world.Read(db => db.ReplyClocks.Judged(Monday, Monday.AddDays(1)).ShareInTime())).ShouldBe((0.5, 4));
        (await world.Read(db => db.ReplyClocks.Judged(Monday, Monday.AddDays(1)).MedianAnswer())).ShouldBe(TimeSpan.FromMinutes(10));
        var span = $"from={Monday.UtcDateTime:O}&to={Monday.AddDays(1).UtcDateTime:O}";
        (await world.Api(world.Oleg).Ask($"/api/v1/reply-clocks?{span}"))["items"]!.AsArray().Count.ShouldBe(4);
        (await world.Api(world.Oleg).Ask($"/api/v1/reply-clocks?{span}&late=true"))["items"]!.AsArray().Count.ShouldBe(2);
        (await world.Api(world.Oleg).Ask($"/api/v1/reply-clocks?{span}&late=false"))["items"]!.AsArray().Count.ShouldBe(2);
    }
}
