using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;
using Zveno.Work;

namespace Zveno.Tests.Hours;

public class OpenHoursTests(Engines engines) : Story(engines)
{
    static Task<JsonNode> Enter(Actor who, string worked, string on, string? note = null, string? kind = null, bool gift = false) => who.Does("/time-entries", new { day = "2026-11-16", worked, on, note, kind, gift });

    static async Task<JsonNode> Room(World world, string month = "2026-11-01") => await world.Guest().Ask($"/r/{world.MarinasLink}/hours?month={month}");

    static async Task<IEnumerable<(string?, int, string?)>> Told(World world) =>
        (await Room(world))["entries"]!.AsArray().Select(x => (x!["title"]?.GetValue<string>(), x["minutes"]!.GetValue<int>(), x["words"]?.GetValue<string>()));

    [EachEngine]
    public async Task A_project_is_open_to_its_client_by_task_until_it_is_opened_by_entry(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await Enter(kostya, "2ч", "AUTO-1", "Сверстал первый экран");
        await Enter(kostya, "3ч", "AUTO-3", "Переделал за подрядчиком");             // hidden
        await Enter(ira, "30м", "AUTO", "Созвон", "account");
        await Enter(ira, "5ч", "AUTO", "Продажа", "presale");
        (await Room(world))["spent"]!["minutes"]!.GetValue<int>().ShouldBe(150);
        (await Told(world)).ShouldBeEmpty();

        await kostya.IsRefused("/projects/AUTO/hours/openness", new { byEntry = true }, 403);
        await ira.IsRefused("/projects/AUTO/hours/openness", new { byEntry = true, since = "2026-10-31" });
        await ira.Does("/projects/AUTO/hours/openness", new { byEntry = true, since = "2026-11-01" });
        (await Told(world)).ShouldBe([("Лендинг для акции", 120, "Сверстал первый экран"), (null, 30, "Созвон")], ignoreOrder: true);
        (await Told(world)).Sum(x => x.Item2).ShouldBe((await Room(world))["spent"]!["minutes"]!.GetValue<int>());
        var page = await world.Guest().Page($"/r/{world.MarinasLink}/hours");
        page.QuerySelectorAll("#entries li").Length.ShouldBe(2);
        page.Body!.TextContent.ShouldNotContain("Костя");
        (await ira.Page($"/clients/{world.AutoDetail.Id}/as-client/hours")).QuerySelectorAll("#entries li").Length.ShouldBe(2);

        await ira.Does("/projects/AUTO/hours/openness", new { byEntry = false });
        (await Told(world)).ShouldBeEmpty();
        (await world.Read(db => db.RoomEntries.CountAsync())).ShouldBe(0);
    }

    [EachEngine]
    public async Task Entries_that_are_open_follow_every_change_to_the_minute(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, kostya) = (world.As(world.Ira), world.As(world.Kostya));
        await ira.Does("/projects/AUTO/hours/openness", new { byEntry = true });
        var id = (await Enter(kostya, "2ч", "AUTO-1", "Экран"))["id"];
        await Enter(kostya, "1ч", "AUTO-3", "Тайно");
        await kostya.Does($"/time-entries/{id}", new { worked = "1ч", on = "AUTO-2", note = "Баннер" });
        (await Told(world)).ShouldBe([("Баннеры к распродаже", 60, "Баннер")]);
        await kostya.Does($"/time-entries/{id}/remove");
        (await Told(world)).ShouldBeEmpty();
        await kostya.Does($"/time-entries/{id}/restore");
        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Secret.Id)).Show(true, world.Ira, World.Now));
        (await Told(world)).Sum(x => x.Item2).ShouldBe(120);
        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Secret.Id)).Show(false, world.Ira, World.Now));
        TimeMachine.Pass(TimeSpan.FromDays(9));                                                    // later than an entry is edited: corrected
        await kostya.Does($"/time-entries/{id}", new { worked = "30м" });
        (await Told(world)).ShouldBe([("Баннеры к распродаже", 60, "Баннер"), ("Баннеры к распродаже", -30, null)], ignoreOrder: true);
        (await Room(world))["spent"]!["minutes"]!.GetValue<int>().ShouldBe(30);
    }

    [EachEngine]
    public async Task A_transfer_is_read_in_the_room_with_its_reason_when_it_was_shown(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/estimate", new { estimateMinutes = 600 });
        await ira.Does("/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "1", reason = "Между нами" });
        var shown = (await ira.Does("/hours-transfers", new { from = "AUTO-1", to = "AUTO-2", worked = "2", reason = "Баннеры важнее", shown = true }))["id"];
        (await Reasons(world)).ShouldBe(["Баннеры важнее"]);
        await world.As(world.Kostya).IsRefused($"/hours-transfers/{shown}/shown", new { shown = false }, 403);
        await ira.Does($"/hours-transfers/{shown}/shown", new { shown = false });
        (await Reasons(world)).ShouldBeEmpty();
        await ira.Does($"/hours-transfers/{shown}/shown", new { shown = true });
        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Banners.Id)).Show(false, world.Ira, World.Now));
        (await Reasons(world)).ShouldBeEmpty();                                                     // one of its tasks is hidden
    }

    static async Task<IEnumerable<string>> Reasons(World world) => (await Room(world))["transfers"]!.AsArray().Select(x => x!["reason"]!.GetValue<string>());
}
