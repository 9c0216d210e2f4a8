using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Hours;

public class PackageTests(Engines engines) : Story(engines)
{
    static Task<JsonNode> Enter(Actor who, string worked, string? on, string day = "2026-11-16", object? more = null) => who.Does("/time-entries", more ?? new { day, worked, on });

    static async Task<JsonNode> Now(Actor who) => (await who.Ask("/projects/AUTO/package"))["months"]!.AsArray()[^1]!;

    [EachEngine]
    public async Task A_package_is_agreed_and_says_what_is_left(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await ira.Does("/projects/AUTO/package", new { month = "2026-10", hours = "40", price = "120 000", carry = "all", hourPrice = "3000" });
        await Enter(kostya, "20ч", "AUTO-1", "2026-11-10");
        await Enter(kostya, "10ч", "AUTO-1", "2026-11-11");
        await Enter(ira, "30м", "AUTO", more: new { day = "2026-11-16", worked = "30м", on = "AUTO", kind = "account" });
        await Enter(ira, "5ч", "AUTO", more: new { day = "2026-11-16", worked = "5ч", on = "AUTO", kind = "presale" });
        await Enter(kostya, "3ч", "AUTO-3");                    // hidden: not in the package, and said so
        var package = await ira.Ask("/projects/AUTO/package");
        var now = package["months"]!.AsArray()[^1]!;
        (now["included"]!.GetValue<int>(), now["carried"]!.GetValue<int>(), now["spent"]!.GetValue<int>(), now["left"]!.GetValue<int>()).ShouldBe((2400, 2400, 1830, 2970));
        (package["hiddenMinutes"]!.GetValue<int>(), now["price"]!["amount"]!.GetValue<string>()).ShouldBe((180, "120000.00"));
        (await world.Read(db => db.PackageMinutesLeft(world.Auto.Id, new DateOnly(2026, 11, 16)))).ShouldBe(2970);
        (await world.Read(db => db.PackageMinutesLeft(world.Bake.Id, new DateOnly(2026, 11, 16)))).ShouldBeNull();
        (await world.As(world.Kostya).Ask("/projects/AUTO/package"))["months"]!.AsArray()[^1]!["price"].ShouldBeNull();
        (await ira.Page("/projects/AUTO/package")).QuerySelector("#package progress")!.GetAttribute("title")!.ShouldContain("Осталось 49");
        (await ira.Ask("/packages"))["items"]!.AsArray().Count.ShouldBe(1);
        (await ira.Page("/packages")).QuerySelectorAll("#packages li").Length.ShouldBe(1);
    }

    [EachEngine]
    public async Task It_is_foretold_on_which_working_day_the_hours_run_out(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await ira.Does("/projects/AUTO/package", new { hours = "40" });
        async Task<string?> RunsOut() => (await ira.Ask("/projects/AUTO/package"))["runsOutOn"]?.GetValue<string>();
        (await RunsOut()).ShouldBeNull("nothing is spent");
        await Enter(kostya, "19ч", "AUTO-1", "2026-11-10");
        (await RunsOut()).ShouldBeNull("19 of 40 h in ten working days last beyond November");
        await Enter(kostya, "6ч", "AUTO-1", "2026-11-11");
        (await RunsOut()).ShouldBe("2026-11-24", "25 h in ten working days: the other 15 last six, the weekend and 4 November are none");
        var room = JsonNode.Parse(await (await world.Guest().Get($"/r/{world.MarinasLink}", "application/json")).Content.ReadAsStringAsync())!;
        room["package"]!["runsOutOn"]!.GetValue<string>().ShouldBe("2026-11-24");
        (await ira.Ask("/packages"))["items"]![0]!["runsOutOn"]!.GetValue<string>().ShouldBe("2026-11-24");
    }

    [EachEngine]
    public async Task The_room_the_ledger_and_the_hours_of_tasks_say_the_same_to_the_minute(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await ira.Does("/projects/AUTO/package", new { hours = "10", carry = "none" });
        await Enter(kostya, "6ч 7м", "AUTO-1");
        await Enter(kostya, "5ч 11м", "AUTO-2", "2026-11-13");
        await kostya.Does("/time-entries", new { day = "2026-11-12", worked = "44м", on = "AUTO-2", gift = true });
        var room = JsonNode.Parse(await (await world.Guest().Get($"/r/{world.MarinasLink}", "application/json")).Content.ReadAsStringAsync())!;
        var (spent, package, now) = (room["spent"]!, room["package"]!, await Now(ira));
        (spent["minutes"]!.GetValue<int>(), spent["giftMinutes"]!.GetValue<int>()).ShouldBe((678, 44));
        (package["spent"]!.GetValue<int>(), package["left"]!.GetValue<int>(), package["gift"]!.GetValue<int>()).ShouldBe((678, -78, 78));
        (now["spent"]!.GetValue<int>(), now["left"]!.GetValue<int>(), now["gift"]!.GetValue<int>()).ShouldBe((678, -78, 78));
        (await ira.Ask("/projects/AUTO/hours"))["tasks"]!.AsArray().Sum(x => x!["seconds"]!.GetValue<int>()).ShouldBe((678 + 44) * 60);
        await ira.Does("/projects/AUTO/package/choice", new { choice = "nextMonth", who = "Марина Белова" });
        (await Now(ira))["carriedOut"]!.GetValue<int>().ShouldBe(-78);
    }

    [EachEngine]
    public async Task Alarms_are_told_once_each_as_the_hours_go(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await world.As(world.Ira).Does("/projects/AUTO/package", new { hours = "10" });
        foreach (var worked in (string[])["7ч", "1ч", "30м", "30м", "2ч"])
        {
            await Enter(kostya, worked, "AUTO-1");
            TimeMachine.Pass(TimeSpan.FromSeconds(1));
            await world.RunJobs();
        }
        var told = await world.Read(db => db.Set<ActivityRow>().Where(x => x.Kind == nameof(PackageRunsOut)).OrderBy(x => x.Id).ToListAsync());
        told.Select(x => ((PackageRunsOut)x.Read()!).Percent).ShouldBe([75, 90, 100]);
    }

    [EachEngine]
    public async Task At_the_end_of_the_hours_the_client_chooses_in_the_room_by_name_and_the_manager_is_told_all_along(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, choice) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}/package/choice");
        await ira.Does("/notices/seen", new { });
        await ira.Does("/projects/AUTO/package", new { hours = "10", hourPrice = "3000" });
        await Enter(world.As(world.Kostya), "8ч", "AUTO-1");
        await world.RunJobs();
        var room = await guest.Ask($"/r/{world.MarinasLink}");
        room["package"]!["asks"].ShouldBeNull();
        var project = room["projects"]!.AsArray().First()!["id"]!.GetValue<string>();
        await guest.IsRefused(choice, new { project, month = "2026-11", choice = "moreHours" }, 409);
        foreach (var ahead in (string[])["2026-12", "9999-12"]) await guest.IsRefused(choice, new { project, month = ahead, choice = "moreHours" }, 404);
        foreach (var never in (string[])["9999-12", "0001-01"]) (await ira.Get($"/packages?month={never}")).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        await Enter(world.As(world.Kostya), "4ч", "AUTO-1", "2026-11-13");
        await world.RunJobs();
        var asks = (await guest.Ask($"/r/{world.MarinasLink}"))["package"]!["asks"]!;
        asks["month"]!.GetValue<string>().ShouldBe("2026-11");
        (await guest.Page($"/r/{world.MarinasLink}")).QuerySelectorAll("#package-ask button").Length.ShouldBe(3);
        (await Now(ira))["gift"]!.GetValue<int>().ShouldBe(120, "without the client's word");
        await guest.Does(choice, new { project = asks["project"]!.GetValue<string>(), month = "2026-11", choice = "moreHours" });
        var now = await Now(ira);
        (now["gift"]!.GetValue<int>(), now["paid"]!.GetValue<int>()).ShouldBe((0, 120));
        var chosen = (await guest.Ask($"/r/{world.MarinasLink}"))["package"]!["chosen"]!;
        (chosen["choice"]!.GetValue<string>(), chosen["who"]!.GetValue<string>(), chosen["at"].ShouldNotBeNull()).Item2.ShouldBe(world.Marina.Name);
        (await ira.Page("/projects/AUTO/package")).Body!.TextContent.ShouldContain(world.Marina.Name);

        var told = (await world.Api(world.Ira).Ask("/api/v1/notices?unseen=true"))["items"]!.AsArray().Select(x => (x!["kind"]!.GetValue<string>(), x["count"]!.GetValue<int>())).ToList();
        told.ShouldBe([("packageShare", 100), ("packageChoice", (int)PackageChoice.MoreHours)], ignoreOrder: true);
        (await ira.Page("/notices")).QuerySelectorAll("a[href$='/package']").Length.ShouldBeGreaterThan(0);
        (await world.As(world.Pavel).Ask("/changes"))["items"]!.AsArray().Count(x => x!["kind"]!.GetValue<string>() == "package").ShouldBe(1);
    }

    [EachEngine]
    public async Task What_cannot_be_agreed_is_refused(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await world.As(world.Kostya).IsRefused("/projects/AUTO/package", new { hours = "40" }, 403);
        await ira.IsRefused("/projects/AUTO/package", new { hours = "сорок" });
        await ira.IsRefused("/projects/AUTO/package", new { hours = "-1" });
        await ira.IsRefused("/projects/AUTO/package", new { hours = "40", price = "дорого" });
        await ira.IsRefused("/projects/AUTO/package", new { hours = "40", month = "ноябрь" });
        await ira.IsRefused("/projects/AUTO/package", new { hours = "40", carry = "months", carryMonths = 99 });
        await ira.IsRefused("/projects/AUTO/package/choice", new { choice = "stop" }, 409);
        await world.Api(world.Ira).IsRefused("/api/v1/projects/AUTO/package", new { hours = "40", cap = "99999" });
        (await world.Read(db => db.Packages.AnyAsync())).ShouldBeFalse();
    }

    [EachEngine]
    public async Task A_closed_month_is_locked_and_corrected_in_an_open_one(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await ira.Does("/projects/AUTO/package", new { month = "2026-10", hours = "40", carry = "all" });
        var id = (await Enter(kostya, "4ч", "AUTO-1", "2026-10-30"))["id"];
        await ira.IsRefused("/projects/AUTO/hours/close", new { month = "2026-11" });
        await world.As(world.Kostya).IsRefused("/projects/AUTO/hours/close", new { month = "2026-10" }, 403);
        await ira.Does("/projects/AUTO/hours/close", new { month = "2026-10" });
        (await kostya.IsRefused("/time-entries", new { day = "2026-10-30", worked = "1ч", on = "AUTO-1" }, 409)).ShouldContain("октябрь");
        await ira.IsRefused("/projects/AUTO/package", new { month = "2026-10", hours = "50" }, 409);
        await ira.IsRefused("/projects/AUTO/package/choice", new { month = "2026-10", choice = "stop" }, 409);
        var before = await October(ira);
        await kostya.Does($"/time-entries/{id}", new { worked = "3ч" });
        (await October(ira)).ShouldBe(before);
        (await Now(ira))["spent"]!.GetValue<int>().ShouldBe(-60);
        await kostya.Does("/time-entries", new { day = "2026-10-30", worked = "1ч", on = "BAKE" });          // another project's month is open
        await ira.IsRefused("/projects/AUTO/hours/reopen", new { month = "2026-10" }, 403);
        await world.As(world.Galina).Does("/projects/AUTO/hours/reopen", new { month = "2026-10" });
        await Enter(kostya, "1ч", "AUTO-1", "2026-10-30");
    }

    static async Task<string> October(Actor who) => (await who.Ask("/projects/AUTO/package"))["months"]!.AsArray()[0]!.ToJsonString();

    [EachEngine]
    public async Task Planned_hours_move_between_tasks_with_a_reason_and_never_more_than_there_is(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateMinutes = 600 });
        await Enter(world.As(world.Kostya), "4ч", "AUTO-1");
        await ira.IsRefused("/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "7", reason = "Баннеры важнее" });
        await ira.IsRefused("/hours-transfers", new { from = "AUTO-1", to = "AUTO-1", worked = "1", reason = "Себе" });
        await ira.IsRefused("/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "1", reason = " " });
        await world.As(world.Kostya).IsRefused("/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "1", reason = "Мне надо" }, 403);
        await ira.Does("/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "6ч", reason = "Баннеры важнее" });
        (await world.Read(db => db.Tasks.Where(x => x.ProjectId == world.Auto.Id && x.Number <= 2).OrderBy(x => x.Number).Select(x => x.EstimateMinutes).ToListAsync())).ShouldBe([240, 360]);
        (await ira.Ask("/projects/AUTO/package"))["transfers"]!.AsArray().Single()!["reason"]!.GetValue<string>().ShouldBe("Баннеры важнее");
    }
}
