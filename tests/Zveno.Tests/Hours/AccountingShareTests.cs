using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Hours;

public class AccountingShareTests(Engines engines) : Story(engines)
{
    static Task<System.Text.Json.Nodes.JsonNode> Enter(Actor who, string worked, string? on, string? kind = null, string? purpose = null) =>
        who.Does("/time-entries", new { day = "2026-11-16", worked, on, kind, purpose });

    [EachEngine]
    public async Task The_share_is_account_out_of_work_and_account(Engine engine)
    {
        var world = await Begin(engine);
        var (kostya, ira) = (world.As(world.Kostya), world.As(world.Ira));
        await Enter(kostya, "9ч", "AUTO-1");
        await Enter(ira, "1ч", "AUTO", "account", "report");
        await Enter(ira, "5ч", "AUTO", "presale");
        await Enter(ira, "2ч", null);
        var share = (await ira.Ask("/projects/AUTO/hours"))["share"]!;
        (share["share"]!.GetValue<decimal>(), share["isGreen"]!.GetValue<bool>(), share["presaleSeconds"]!.GetValue<int>()).ShouldBe((0.1m, true, 5 * 3600));
        await Enter(ira, "1м", "AUTO", "account");
        share = (await ira.Ask("/projects/AUTO/hours"))["share"]!;
        share["isGreen"]!.GetValue<bool>().ShouldBeFalse();
        var page = await ira.Page("/projects/AUTO/hours");
        page.QuerySelector(".figure")!.TextContent.ShouldContain("аккаунтинга из\u00A010\u00A0ч 1\u00A0мин работы");
        page.Body!.TextContent.ShouldContain("Отчёты");
        var entries = await ira.Page(page.QuerySelector(".figure a.cover")!.GetAttribute("href")!);
        entries.QuerySelectorAll(".hours-entry").Length.ShouldBe(2);
    }

    [EachEngine]
    public async Task The_limit_is_the_projects_own_and_set_by_leads(Engine engine)
    {
        var world = await Begin(engine);
        await Enter(world.As(world.Kostya), "4ч", "AUTO-1");
        await Enter(world.As(world.Ira), "1ч", "AUTO", "account");
        await world.As(world.Ira).IsRefused("/projects/AUTO/hours/limit", new { percent = "20" }, 403);
        await world.As(world.Galina).IsRefused("/projects/AUTO/hours/limit", new { percent = "0" });
        await world.As(world.Galina).Does("/projects/AUTO/hours/limit", new { percent = "20,5" });
        var shares = (await world.Api(world.Ira).Ask("/api/v1/accounting-shares"))["items"]!.AsArray();
        (shares[0]!["limit"]!.GetValue<decimal>(), shares[0]!["isGreen"]!.GetValue<bool>()).ShouldBe((0.205m, true));
    }

    [EachEngine]
    public async Task The_client_sees_hours_of_visible_tasks_and_never_who_or_why(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await Enter(kostya, "2ч", "AUTO-1");
        await Enter(kostya, "3ч", "AUTO-3");                       // hidden
        await Enter(world.As(world.Ira), "30м", "AUTO", "account");
        await Enter(world.As(world.Ira), "5ч", "AUTO", "presale");
        await Enter(world.As(world.Pavel), "1ч", "BAKE");
        (await Published(world)).ShouldBe([("Сайт автозапчастей", 150, "Лендинг для акции 120")]);

        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Secret.Id)).Show(true, world.Ira, World.Now));
        (await Published(world)).Single().Item2.ShouldBe(330);
        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Landing.Id)).Show(false, world.Ira, World.Now));
        (await Published(world)).Single().Item2.ShouldBe(210);
    }

    [EachEngine]
    public async Task Published_hours_follow_every_change_of_the_entries(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        var id = (await Enter(kostya, "2ч", "AUTO-1"))["id"];
        await kostya.Does($"/time-entries/{id}", new { worked = "1ч", on = "AUTO-2" });
        (await Published(world)).ShouldBe([("Сайт автозапчастей", 60, "Баннеры к распродаже 60")]);
        await kostya.Does($"/time-entries/{id}/remove");
        (await Published(world)).ShouldBeEmpty();
        await kostya.Does($"/time-entries/{id}/restore");
        await kostya.Does($"/time-entries/{id}", new { kind = "presale" });
        (await Published(world)).ShouldBeEmpty();
    }

    static async Task<IReadOnlyList<(string, int, string)>> Published(World world)
    {
        await using var guest = world.App.Services.GetRequiredService<Scopes>().As(new GuestViewer(world.AgencyId, world.AutoDetail.Id, world.Marina.Id, Guid.Empty));
        (await guest.Db.Set<TimeEntry>().AnyAsync()).ShouldBeFalse();
        return [.. (await guest.Db.ClientHours(new DateOnly(2026, 11, 30))).Select(x => (x.ProjectName, x.Minutes, string.Join("; ", x.Tasks.Where(y => y.Minutes > 0).Select(y => $"{y.Title} {y.Minutes}"))))];
    }
}
