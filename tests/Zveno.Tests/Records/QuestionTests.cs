using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>The shield: questions gather, are handed over at the stand-up hours, answered in writing, edited and sent.</summary>
public class QuestionTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_question_waits_for_the_stand_up_is_answered_in_writing_and_goes_to_the_client_edited(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        var said = await world.Writes(world.Marina, "Какой шрифт на баннере?");
        await ira.Does($"/messages/{said.Message.Id}/question", new { specialist = world.Kostya.Id, text = "Какой шрифт?" });
        var id = await world.Read(db => db.Questions.Select(x => x.Id).SingleAsync());
        await world.RunJobs();
        (await Items(kostya)).ShouldBeEmpty();
        await kostya.IsRefused($"/questions/{id}/answer", new { answer = "Onest" }, 404);

        TimeMachine.Pass(TimeSpan.FromDays(4));                                     // a stand-up of a working day has passed, wherever the story begins
        await world.RunJobs();
        (await Items(kostya)).ShouldBe(["Какой шрифт?"]);
        await ira.IsRefused($"/questions/{id}/send", new { }, 409);
        await kostya.Does($"/questions/{id}/answer", new { answer = "onest, 600" });
        await world.As(world.Lena).IsRefused($"/questions/{id}/answer", new { answer = "не мой" }, 404);
        await world.As(world.Lena).IsRefused($"/questions/{id}/answer/take-back", new { }, 404);
        (await world.Api(world.Kostya).Does($"/api/v1/questions/{id}/answer/take-back", new { }))["answeredAt"].ShouldBeNull();
        await ira.IsRefused($"/questions/{id}/send", new { }, 409);
        await kostya.Does($"/questions/{id}/answer", new { answer = "onest, 600" });
        var leaves = await ira.Does($"/questions/{id}/send", new { text = "Шрифт Onest, начертание 600" });
        await world.Api(world.Ira).Does($"/api/v1/held-answers/{leaves["heldAnswerId"]}/take-back", new { });
        (await world.Api(world.Ira).Does($"/api/v1/questions/{id}/send", new { text = "Шрифт Onest, начертание 600" }))["sentAt"].ShouldBeNull("it can be taken back, as every answer");
        await Talk.Ring(world, TimeSpan.FromSeconds(11));
        (await world.Read(db => db.Set<Inbox.Message>().Where(x => x.ContactId == null).Select(x => x.Text).SingleAsync())).ShouldBe("Шрифт Onest, начертание 600");
        (await world.ClockOf(said.Topic.Id)).IsRunning.ShouldBeFalse();
        await ira.IsRefused($"/questions/{id}/send", new { text = "Ещё раз" }, 409);
        await kostya.IsRefused($"/questions/{id}/answer", new { answer = "передумал" }, 409);
        await kostya.IsRefused($"/questions/{id}/answer/take-back", new { }, 409);

        var figures = await world.Api(world.Ira).Ask("/api/v1/questions/figures");
        (figures["answered"]!.GetValue<int>(), figures["interruptions"]!.GetValue<int>(), figures["avoided"]!.GetValue<int>()).ShouldBe((1, 0, 1));
        (await ira.Page("/questions")).QuerySelector($"#question-{id}").ShouldNotBeNull();
    }

    [EachEngine]
    public async Task An_urgent_question_goes_at_once_and_a_subcontractor_is_told_no_client(Engine engine)
    {
        var world = await Begin(engine);
        var said = await world.Writes(world.Marina, "Сайт лежит, звоните +7 900 000-00-01");
        await world.As(world.Ira).Does($"/messages/{said.Message.Id}/question", new { specialist = world.Artyom.Id, urgent = true });
        var told = (await world.Api(world.Artyom).Ask("/api/v1/questions"))["items"]!.AsArray().Single()!;
        (told["text"]!.GetValue<string>(), told["clientId"], told["topicId"], told["messageId"]).ShouldBe(("Сайт лежит, звоните …", null, null, null));
        (await (await world.As(world.Artyom).Get("/questions")).Content.ReadAsStringAsync()).ShouldNotContain("АвтоДеталь");
        await world.As(world.Artyom).Does($"/questions/{told["id"]}/answer", new { answer = "Поднял" });
        var figures = await world.Api(world.Ira).Ask("/api/v1/questions/figures");
        (figures["interruptions"]!.GetValue<int>(), figures["avoided"]!.GetValue<int>()).ShouldBe((1, 0));
    }

    [EachEngine]
    public async Task Stand_up_hours_are_set_by_who_leads(Engine engine)
    {
        var world = await Begin(engine);
        (await world.Api(world.Ira).Ask("/api/v1/stand-ups"))["hours"]!.AsArray().Count.ShouldBe(2);
        await world.As(world.Ira).IsRefused("/stand-ups", new { hours = "10:00" }, 403);
        await world.As(world.Galina).IsRefused("/stand-ups", new { hours = "утром" });
        await world.As(world.Galina).Does("/stand-ups", new { hours = "16:30, 9:15" });
        (await world.Api(world.Ira).Ask("/api/v1/stand-ups"))["hours"]!.AsArray().Select(x => x!.GetValue<string>()[..5]).ShouldBe(["09:15", "16:30"]);
    }

    static async Task<string[]> Items(Actor actor) => [.. (await actor.Ask("/questions"))["items"]!.AsArray().Select(x => x!["text"]!.GetValue<string>())];
}
