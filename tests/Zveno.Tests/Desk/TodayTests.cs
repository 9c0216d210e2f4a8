using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Desk;

public class TodayTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task An_account_manager_sees_who_waits_and_what_is_late(Engine engine)
    {
        var world = await Begin(engine);
        await world.Writes(world.Marina, "Где посмотреть баннеры?");
        TimeMachine.Pass(TimeSpan.FromDays(7));
        var today = await world.As(world.Ira).Ask("/");
        today["waits"]!.AsArray().ShouldHaveSingleItem()!["client"]!.GetValue<string>().ShouldBe("АвтоДеталь");
        today["promises"]!.AsArray().ShouldBeEmpty();
        var page = await world.As(world.Ira).Page("/");
        page.Body!.TextContent.ShouldContain("Где посмотреть баннеры?");
        page.Body.TextContent.ShouldContain("Лендинг для акции");
        (await world.As(world.Pavel).Ask("/"))["waits"]!.AsArray().ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_specialist_sees_the_own_tasks_and_nothing_of_promises(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Kostya).Ask("/"))["tasks"]!.AsArray().ShouldHaveSingleItem()!["number"]!.GetValue<string>().ShouldBe("AUTO-1");
        (await world.As(world.Kostya).Page("/")).QuerySelectorAll("a[href^='/promises']").ShouldBeEmpty();
        ((int)(await world.As(world.Kostya).Get("/promises/replies")).StatusCode).ShouldBe(404);
        ((int)(await world.As(world.Oleg).Get("/promises/7")).StatusCode).ShouldBe(404);
    }

    [EachEngine]
    public async Task Every_promise_opens_down_to_its_entries(Engine engine)
    {
        var world = await Begin(engine);
        await world.Writes(world.Marina, "Когда запуск?");
        await world.As(world.Kostya).Does("/time-entries", new { day = "2026-11-16", worked = "4ч", on = "AUTO-1" });
        await world.As(world.Ira).Does("/time-entries", new { day = "2026-11-16", worked = "1ч", on = "AUTO", kind = "account" });
        TimeMachine.Pass(TimeSpan.FromHours(1));
        await world.RunJobs();
        var oleg = world.As(world.Oleg);
        var page = await oleg.Page("/");
        var figures = page.QuerySelectorAll("a.cover[href^='/promises/']").Select(x => x.GetAttribute("href")!).ToList();
        figures.ShouldBe(["/promises/replies", "/promises/rooms", "/promises/accounting", "/promises/lost"]);
        foreach (var figure in figures) (await oleg.Page(figure)).QuerySelector(".page-sub")!.TextContent.Length.ShouldBeGreaterThan(60);

        var accounting = await oleg.Ask("/promises/accounting");
        (accounting["value"]!.GetValue<decimal>(), accounting["items"]![0]!["good"]!.GetValue<bool>()).ShouldBe((0.2m, false));
        var replies = await oleg.Ask("/promises/replies");
        (replies["good"]!.GetValue<int>(), replies["of"]!.GetValue<int>(), replies["items"]!.AsArray().Count).ShouldBe((0, 1, 1));
        var rooms = await oleg.Ask("/promises/rooms");
        (rooms["good"]!.GetValue<int>(), rooms["of"]!.GetValue<int>()).ShouldBe((1, 2));            // the bakery has nothing to show yet
        (await oleg.Ask("/promises/lost"))["value"]!.GetValue<int>().ShouldBe(0);
        var risk = (await oleg.Ask("/"))["atRisk"]!.AsArray().ShouldHaveSingleItem()!;
        (risk["name"]!.GetValue<string>(), risk["lateClocks"]!.GetValue<int>(), risk["redProjects"]!.AsArray().Count).ShouldBe(("АвтоДеталь", 1, 1));
    }

    [EachEngine]
    public async Task A_fresh_agency_is_led_to_its_first_project(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Oleg).Page("/")).QuerySelector(".steps").ShouldBeNull();
        await world.Change(async db => db.RemoveRange(await db.Set<RoomLink>().ToListAsync()));
        var page = await world.As(world.Oleg).Page("/");
        page.QuerySelectorAll(".steps li[data-done]").Length.ShouldBe(2);
        page.QuerySelector(".steps + p + .btn-row a")!.GetAttribute("href")!.ShouldStartWith("/clients/");
    }
}
