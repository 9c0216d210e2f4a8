using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Inbox;

namespace Zveno.Tests;

/// <summary>Answers that are written and not said yet: ten seconds to take them back, the morning, a chosen time.</summary>
public class HeldAnswerTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_answer_can_be_taken_back_for_ten_seconds_and_is_a_draft_again(Engine engine)
    {
        var world = await Begin(engine);
        var (topic, id) = ((await world.Writes(world.Marina, "Где отчёт?")).Topic.Id, Guid.CreateVersion7());
        await world.As(world.Ira).Does($"/topics/{topic}/held-answers", new { id, seen = 1, text = "Сейчас прышлю" });
        await Talk.Ring(world, TimeSpan.FromSeconds(9));
        (await world.TopicOf(topic)).AnswerBy.ShouldNotBeNull("nobody has been answered yet");
        (await world.Guest(world.MarinasLink).Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldNotContain("прышлю");
        var draft = await world.Api(world.Ira).Does($"/api/v1/held-answers/{id}/take-back", new { });
        draft["text"]!.GetValue<string>().ShouldBe("Сейчас прышлю");
        await Talk.Ring(world, TimeSpan.FromMinutes(1));
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(1);
        (await world.As(world.Ira).Page($"/inbox/{topic}")).QuerySelector("#composer textarea")!.TextContent.ShouldBe("Сейчас прышлю");
    }

    [EachEngine]
    public async Task What_is_taken_back_brings_its_files_and_those_that_are_kept_go_along_with_the_next(Engine engine)
    {
        var world = await Begin(engine);
        var (topic, id) = ((await world.Writes(world.Marina, "Где отчёт?")).Topic.Id, Guid.CreateVersion7());
        var form = new MultipartFormDataContent { { new StringContent($"{id}"), "id" }, { new StringContent("1"), "seen" }, { new StringContent("Вот **они**"), "text" }, { new ByteArrayContent("а"u8.ToArray()), "files", "отчёт.txt" }, { new ByteArrayContent("б"u8.ToArray()), "files", "лишнее.txt" } };
        await world.As(world.Ira).Sends($"/topics/{topic}/held-answers", form);
        var draft = await world.Api(world.Ira).Does($"/api/v1/held-answers/{id}/take-back", new { });
        var files = draft["files"]!.AsArray().ToDictionary(x => x!["name"]!.GetValue<string>(), x => x!["id"]!.GetValue<Guid>());
        (await world.As(world.Ira).Page($"/inbox/{topic}")).QuerySelectorAll("#composer input[name=kept]").Length.ShouldBe(2);
        (await world.As(world.Oleg).Page($"/inbox/{topic}")).QuerySelectorAll("#composer input[name=kept]").Length.ShouldBe(0, "a draft is its writer's");
        await world.As(world.Ira).Does($"/topics/{topic}/draft", new { text = "" });
        await world.As(world.Oleg).IsRefused($"/topics/{topic}/held-answers", new { seen = 1, text = "Чужой", kept = files.Values }, 404);
        await world.As(world.Ira).Does($"/topics/{topic}/held-answers", new { seen = 1, text = "Вот **он**", kept = (Guid[])[files["отчёт.txt"]] });
        (await world.Read(db => db.TopicDrafts.CountAsync())).ShouldBe(0);
        await Talk.Ring(world, TimeSpan.FromSeconds(11));
        (await world.Read(db => db.MessageFiles.SingleAsync())).Name.ShouldBe("отчёт.txt");
        (await world.Guest(world.MarinasLink).Page($"/r/{world.MarinasLink}")).QuerySelector(".bubble b")!.TextContent.ShouldBe("он", "the room shows formatting as the desk does");
    }

    [EachEngine]
    public async Task After_ten_seconds_it_is_said_once_and_stops_the_clock(Engine engine)
    {
        var world = await Begin(engine);
        var (topic, id) = ((await world.Writes(world.Marina, "Где отчёт?")).Topic.Id, Guid.CreateVersion7());
        for (var twice = 0; twice < 2; twice++) await world.As(world.Ira).Does($"/topics/{topic}/held-answers", new { id, seen = 1, text = "Сейчас" });
        await Talk.Ring(world, TimeSpan.FromSeconds(10));
        await Talk.Ring(world, TimeSpan.FromMinutes(1));
        var said = await world.Read(db => db.Messages.SingleAsync(x => x.MemberId != null));
        (said.Id, said.Text, said.AuthorName).ShouldBe((id, "Сейчас", world.Ira.Name));
        (await world.ClockOf(topic)).WorkingSeconds.ShouldBe(10);
        (await world.Read(db => db.HeldAnswers.CountAsync())).ShouldBe(0);
    }

    [EachEngine]
    public async Task Written_in_the_evening_it_waits_for_the_morning_unless_it_is_urgent_or_wanted_now(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.Pass(Talk.Moscow(11, 16, 22, 0) - World.Now);
        var (topic, other, urgent) = ((await world.Writes(world.Marina, "Где отчёт?")).Topic.Id, (await world.Writes(world.Marina, "А счёт?")).Topic.Id, (await world.Writes(world.Marina, "Сайт лежит")).Topic.Id);
        await world.As(world.Ira).Does($"/topics/{urgent}/urge", new { urgent = true });
        foreach (var (at, now) in ((Guid, bool)[])[(topic, false), (other, true), (urgent, false)])
            await world.Api(world.Ira).Does($"/api/v1/topics/{at}/held-answers", new { id = Guid.CreateVersion7(), seen = 1, text = "Утром пришлю", now });
        (await world.As(world.Ira).Page($"/inbox/{topic}")).QuerySelector("#composer-to")!.TextContent.Replace('\u00A0', ' ').ShouldContain("нерабочее время, уйдёт завтра");
        await Talk.Ring(world, TimeSpan.FromMinutes(1));
        (await world.Read(db => db.Messages.Where(x => x.MemberId != null).Select(x => x.TopicId).ToListAsync())).ShouldBe([other, urgent], ignoreOrder: true);
        (await world.Read(db => db.HeldAnswers.SingleAsync())).Why.ShouldBe(HeldFor.Morning);
        TimeMachine.Pass(TimeSpan.FromHours(13));
        await world.RunJobs();
        (await world.Read(db => db.Messages.CountAsync(x => x.TopicId == topic && x.MemberId != null))).ShouldBe(1);
    }

    [EachEngine]
    public async Task A_scheduled_answer_is_listed_changed_and_leaves_at_its_time(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).IsRefused($"/topics/{topic}/held-answers", new { seen = 1, text = "Вчера", goesAt = World.Now.AddDays(-1) });
        var held = await world.Api(world.Ira).Does($"/api/v1/topics/{topic}/held-answers", new { id = Guid.CreateVersion7(), seen = 1, text = "В три", goesAt = World.Now.AddHours(3) });
        await world.Api(world.Ira).Does($"/api/v1/held-answers/{held["id"]}/edit", new { text = "В два", goesAt = World.Now.AddHours(2) });
        (await world.Api(world.Ira).Ask("/api/v1/held-answers"))["items"]![0]!["text"]!.GetValue<string>().ShouldBe("В два");
        (await world.As(world.Ira).Page("/inbox/held")).Body!.TextContent.ShouldContain("В два");
        await Talk.Ring(world, TimeSpan.FromMinutes(119));
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(1);
        await Talk.Ring(world, TimeSpan.FromMinutes(1));
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(2);
    }

    [EachEngine]
    public async Task Somebody_answered_first_so_it_stays_asks_and_leaves_when_it_is_wanted_all_the_same(Engine engine)
    {
        var world = await Begin(engine);
        var (topic, id) = ((await world.Writes(world.Marina, "Где отчёт?")).Topic.Id, Guid.CreateVersion7());
        await world.As(world.Dasha).Does($"/topics/{topic}/held-answers", new { id, seen = 1, text = "Отвечу я" });
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Уже ответила" });
        await world.As(world.Dasha).IsRefused($"/topics/{topic}/held-answers", new { id = Guid.CreateVersion7(), seen = 1, text = "Ещё раз" }, 409);
        await Talk.Ring(world, TimeSpan.FromSeconds(11));
        (await world.Read(db => db.HeldAnswers.SingleAsync())).StoppedAt.ShouldNotBeNull();
        (await world.As(world.Dasha).Page($"/inbox/{topic}")).QuerySelector($"#held-{id}")!.TextContent.Replace('\u00A0', ' ').ShouldContain("клиенту уже ответили");
        await Talk.Ring(world, TimeSpan.FromDays(1));
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(2);
        await world.Api(world.Dasha).Does($"/api/v1/held-answers/{id}/send", new { seen = 2 });
        (await world.Read(db => db.Messages.CountAsync())).ShouldBe(3);
    }

    [EachEngine]
    public async Task Own_answers_in_between_do_not_stop_a_scheduled_one(Engine engine)
    {
        var world = await Begin(engine);
        var topic = (await world.Writes(world.Marina, "Где отчёт?")).Topic.Id;
        await world.As(world.Ira).Does($"/topics/{topic}/held-answers", new { id = Guid.CreateVersion7(), seen = 1, text = "Напомню завтра", goesAt = World.Now.AddDays(1) });
        await world.As(world.Ira).Does($"/topics/{topic}/answers", new { seen = 1, text = "Готовим" });
        await world.Writes(world.Marina, "Хорошо, а когда?", topic);
        await Talk.Ring(world, TimeSpan.FromDays(1));
        (await world.Read(db => db.Messages.OrderBy(x => x.Number).Select(x => x.Text).ToListAsync())).ShouldBe(["Где отчёт?", "Готовим", "Хорошо, а когда?", "Напомню завтра"]);
        (await world.TopicOf(topic)).Clock.ShouldNotBeNull("what came meanwhile is not answered by it");
    }

    [EachEngine]
    public async Task A_specialist_writes_no_answer_and_takes_none_back(Engine engine)
    {
        var world = await Begin(engine);
        var (topic, id) = ((await world.Writes(world.Marina, "Где отчёт?")).Topic.Id, Guid.CreateVersion7());
        await world.As(world.Ira).Does($"/topics/{topic}/held-answers", new { id, seen = 1, text = "Потом", goesAt = World.Now.AddDays(1) });
        await world.As(world.Kostya).IsRefused($"/topics/{topic}/held-answers", new { seen = 1, text = "Я" }, 403);
        foreach (var verb in (string[])["send", "take-back"]) await world.As(world.Kostya).IsRefused($"/held-answers/{id}/{verb}", new { }, 403);
        await world.As(world.Kostya).IsRefused($"/held-answers/{id}/edit", new { text = "Не так" }, 403);
        await world.Api(world.Artyom).IsRefused($"/api/v1/held-answers/{id}/send", new { }, 404);
    }
}
