using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Plans;
using Zveno.Records;

namespace Zveno.Tests;

/// <summary>A stand-up: fires, what stands still, questions to hand over, who is free; a key an outcome, and the outcome is kept.</summary>
public class StandUpTests(Engines engines) : Story(engines)
{
    [Fact]
    public void A_moment_belongs_to_the_nearest_hour_of_the_day()
    {
        TimeOnly[] hours = [new(11, 0), new(16, 0)];
        foreach (var (now, slot) in new[] { ("00:00", 11), ("10:50", 11), ("13:29", 11), ("13:31", 16), ("23:59", 16) })
            StandUp.SlotOf(hours, TimeOnly.ParseExact(now, "HH:mm", null)).Hour.ShouldBe(slot, now);
    }

    [EachEngine]
    public async Task It_goes_through_fires_what_waits_questions_and_people_and_keeps_what_was_settled(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        var said = await world.Writes(world.Marina, "Сайт лежит, и какой шрифт?");
        await ira.Does($"/messages/{said.Message.Id}/question", new { specialist = world.Kostya.Id, text = "Какой шрифт?" });
        await ira.Does($"/messages/{said.Message.Id}/fire", new { reason = "Сайт лежит", title = "Поднять сайт", pushes = "AUTO-1", takes = 2 });
        var today = DateOnly.FromDateTime(World.Now.UtcDateTime);
        await ira.Does("/tasks/AUTO-1/dates", new { dueOn = today.AddDays(1) });
        var fire = (await world.Read(db => db.Fires.Select(x => new { x.Task.Number, x.TaskId }).SingleAsync()));

        var before = await ira.Ask("/stand-up");
        (before["id"], Numbers(before, "fires"), Numbers(before, "blocked")).ShouldBe((null, $"AUTO-{fire.Number}", "AUTO-1"));
        (before["fires"]![0]!["fireMinutes"]!.GetValue<int>(), before["fires"]![0]!["reason"]!.GetValue<string>()).ShouldBe((120, "Сайт лежит"));
        before["blocked"]![0]!["blockers"]![0]!.GetValue<string>().ShouldBe($"AUTO-{fire.Number}");
        (before["questions"]![0]!["waiting"]!.GetValue<int>(), before["people"]!.AsArray().Count).ShouldBe((1, 3));
        (await ira.Page("/stand-up")).QuerySelectorAll(".standup-row [data-one-key]").Length.ShouldBe(0);

        var held = (await ira.Does("/stand-up"))["id"]!.GetValue<Guid>();
        (await kostya.Does("/stand-up"))["id"]!.GetValue<Guid>().ShouldBe(held, "whoever comes second joins");
        var page = await ira.Page("/stand-up");
        page.QuerySelector($"#su-{fire.TaskId}")!.QuerySelectorAll("[data-one-key]").Length.ShouldBe(5);
        page.QuerySelector("[data-timer-of='600']").ShouldNotBeNull();

        await kostya.Does($"/stand-up/{held}/outcomes", new { text = "Делаем сегодня", task = $"AUTO-{fire.Number}" });
        await world.Api(world.Ira).Does($"/api/v1/stand-up/{held}/outcomes", new { text = "Возьмёт ещё", member = world.Lena.Id });
        var wrong = (await ira.Does($"/stand-up/{held}/outcomes", new { text = "Не то", task = "AUTO-1" }))["outcomes"]!.AsArray().Single(x => x!["text"]!.GetValue<string>() == "Не то")!["id"]!.GetValue<Guid>();
        (await ira.Does($"/stand-up/{held}/outcomes/{wrong}/remove", new { }))["outcomes"]!.AsArray().Count.ShouldBe(2);
        await ira.IsRefused($"/stand-up/{held}/outcomes", new { text = " " });

        await kostya.IsRefused($"/stand-up/{held}/questions", new { specialist = world.Kostya.Id }, 403);
        (await ira.Does($"/stand-up/{held}/questions", new { specialist = world.Kostya.Id }))["questions"]![0]!["handed"]!.GetValue<int>().ShouldBe(1);
        await ira.IsRefused($"/stand-up/{held}/questions", new { specialist = world.Kostya.Id }, 409);
        (await world.Api(world.Ira).Ask("/api/v1/questions/figures"))["interruptions"]!.GetValue<int>().ShouldBe(0, "at a stand-up it interrupts nobody");

        (await ira.Does($"/stand-up/{held}/end", new { }))["endedAt"].ShouldNotBeNull();
        await ira.IsRefused($"/stand-up/{held}/outcomes", new { text = "Поздно" }, 409);
        (await ira.Page("/stand-up")).QuerySelector($"#held-{held}")!.TextContent.ShouldContain("Делаем сегодня");
        var kept = (await world.Api(world.Kostya).Ask("/api/v1/stand-ups/held"))["items"]![0]!;
        (kept["id"]!.GetValue<Guid>(), kept["outcomes"]!.AsArray().Count).ShouldBe((held, 2));

        TimeMachine.Pass(TimeSpan.FromDays(1));
        var next = (await ira.Does("/stand-up"))["id"]!.GetValue<Guid>();
        next.ShouldNotBe(held);
        (await ira.Page("/stand-up")).QuerySelector($"#su-{fire.TaskId}")!.TextContent.ShouldContain("Делаем сегодня", customMessage: "what was said before stands on the row");
    }

    [EachEngine]
    public async Task Whoever_is_from_outside_has_no_stand_up_and_a_bookkeeper_only_reads_it(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Artyom).Get("/stand-up")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.As(world.Artyom).IsRefused("/stand-up", null, 404);
        await world.As(world.Tamara).IsRefused("/stand-up", null, 403);
        (await world.As(world.Tamara).Get("/stand-up")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    static string Numbers(JsonNode of, string list) => string.Join(' ', of[list]!.AsArray().Select(x => x!["number"]!.GetValue<string>()));
}
