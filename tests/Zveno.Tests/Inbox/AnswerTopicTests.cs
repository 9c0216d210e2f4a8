using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;

namespace Zveno.Tests;

public class AnswerTopicTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_answer_stops_the_clock_and_its_time_is_kept(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(7));
        var message = await world.As(world.Ira).Does($"/topics/{topic}/answers", new { id = Guid.CreateVersion7(), seen = 1, text = "Пришлю до обеда" });
        message["number"]!.GetValue<int>().ShouldBe(2);
        var clock = await world.ClockOf(topic);
        (clock.Outcome, clock.WorkingSeconds, clock.StoppedBy, clock.IsBreached).ShouldBe((ReplyOutcome.Answered, 420, world.Ira.Id, false));
        (await world.TopicOf(topic)).AnswerBy.ShouldBeNull();
        TimeMachine.Pass(TimeSpan.FromHours(2));
        await world.RunJobs();
        (await world.AlarmsOf(topic)).ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_note_never_stops_it_and_is_never_a_message(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.Api(world.Kostya).Does($"/api/v1/topics/{topic}/notes", new { text = "Отчёт у меня, допишу к трём" });
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(Monday.AddMinutes(15));
        (await world.TopicOf(topic)).LastWords.ShouldBe("Где отчёт?");
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(1);
        (await world.Api(world.Ira).Ask($"/api/v1/topics/{topic}/notes"))["items"]!.AsArray().Count.ShouldBe(1);
        (await world.Api(world.Ira).Ask($"/api/v1/topics/{topic}/messages"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task Who_answers_second_is_told_and_sends_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Сейчас" });
        (await world.As(world.Dasha).IsRefused($"/topics/{topic}/answers", new { seen = 1, text = "Отвечу я" }, 409)).ShouldContain("уже ответили");
        await world.As(world.Dasha).Does($"/topics/{topic}/answers", new { seen = 2, text = "И ещё добавлю" });
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(3);
    }

    [EachEngine]
    public async Task The_same_answer_sent_ten_times_is_sent_once(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        var answer = new { id = Guid.CreateVersion7(), seen = 1, text = "Сейчас" };
        var told = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => world.As(world.Ira).Does($"/topics/{topic}/answers", answer)));
        told.Select(x => x["id"]!.GetValue<Guid>()).Distinct().ShouldBe([answer.id]);
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(2);
        await world.As(world.Ira).IsRefused($"/topics/{topic}/answers", answer with { text = "Потом" }, 409);
    }

    [EachEngine]
    public async Task A_question_that_came_while_we_wrote_keeps_a_clock_of_its_own(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        TimeMachine.Pass(TimeSpan.FromMinutes(4));
        await world.Writes(world.Marina, "И где счёт?", topic);
        TimeMachine.Pass(TimeSpan.FromMinutes(1));
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Отчёт в папке" });
        (await world.TopicOf(topic)).AnswerBy.ShouldBe(Monday.AddMinutes(19));
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 3, text = "Счёт тоже" });
        (await world.TopicOf(topic)).AnswerBy.ShouldBeNull();
        (await world.Read(db => db.ReplyClocks.OrderBy(x => x.StartedAt).Select(x => x.WorkingSeconds).ToListAsync())).ShouldBe([300, 60]);
    }

    [EachEngine]
    public async Task An_answer_of_nothing_or_of_a_novel_is_refused(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).IsRefused($"/topics/{topic}/answers", new { seen = 1, text = " " });
        await world.As(world.Ira).IsRefused($"/topics/{topic}/answers", new { seen = 1, text = new string('а', 10_001) });
        (await world.TopicOf(topic)).AnswerBy.ShouldNotBeNull();
    }

    [EachEngine]
    public async Task Specialists_and_bookkeepers_read_and_note_but_do_not_answer(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        foreach (var member in new[] { world.Kostya, world.Tamara })
        {
            (await world.As(member).Page($"/inbox/{topic}")).QuerySelector("#composer")!.GetAttribute("data-mode").ShouldBe("note");
            await world.As(member).Does($"/topics/{topic}/notes", new { text = "Видел" });
            await world.As(member).IsRefused($"/topics/{topic}/answers", new { seen = 1, text = "Отвечу" }, 403);
            foreach (var verb in (string[])["wait", "close", "hand"]) await world.As(member).IsRefused($"/topics/{topic}/{verb}", new { }, 403);
            await world.As(member).IsRefused($"/topics/{topic}/no-answer-needed", new { reason = "так" }, 403);
        }
    }

    [EachEngine]
    public async Task A_subcontractor_and_another_agency_find_no_topic(Engine engine)
    {
        var world = await Begin(engine);
        var other = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        foreach (var stranger in new[] { world.Api(world.Artyom), other.Api(other.Oleg) })
        {
            foreach (var path in (string[])["", "/messages", "/notes"]) ((int)(await stranger.Get($"/api/v1/topics/{topic}{path}")).StatusCode).ShouldBe(404);
            foreach (var verb in (string[])["wait", "go-on", "close", "reopen", "hand"]) await stranger.IsRefused($"/api/v1/topics/{topic}/{verb}", new { }, 404);
            await stranger.IsRefused($"/api/v1/topics/{topic}/answers", new { seen = 1, text = "Тут?" }, 404);
            await stranger.IsRefused($"/api/v1/topics/{topic}/notes", new { text = "Тут?" }, 404);
        }
        ((int)(await world.Api(world.Artyom).Get("/api/v1/topics")).StatusCode).ShouldBe(404);
        ((int)(await world.As(world.Artyom).Get("/inbox")).StatusCode).ShouldBe(404);
    }
}
