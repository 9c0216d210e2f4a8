using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;

namespace Zveno.Tests.Hours;

public class HoursMoneyTests(Engines engines) : Story(engines)
{
    [Theory]
    [InlineData(1, false, 89, 1)]
    [InlineData(1, false, 90, 2)]
    [InlineData(15, false, 7 * 60, 0)]
    [InlineData(15, false, 8 * 60, 15)]
    [InlineData(15, true, 61, 15)]
    [InlineData(15, true, 15 * 60, 15)]
    [InlineData(6, true, -7 * 60, -12)]
    [InlineData(30, true, 0, 0)]
    public void Seconds_are_rounded_by_the_agencys_rule(int step, bool up, int seconds, int minutes) => new Rounding(step, up).Of(seconds).ShouldBe(minutes);

    [EachEngine]
    public async Task Rounding_counts_in_the_package_and_never_touches_what_was_measured(Engine engine)
    {
        var world = await Begin(engine);
        var kostya = world.As(world.Kostya);
        await kostya.IsRefused("/settings/hours", new { roundTo = 15 }, 403);
        await world.As(world.Galina).IsRefused("/settings/hours", new { roundTo = 7 });
        await world.As(world.Galina).Does("/settings/hours", new { roundTo = 15, roundUp = true });
        var id = (await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "20м", on = "AUTO-1" }))["id"];
        (await Entry(world)).ShouldBe((1200, 30));
        await kostya.Does($"/time-entries/{id}", new { worked = "40м" });
        (await Entry(world)).ShouldBe((2400, 45));
        (await world.Read(db => db.RoomHours.SingleAsync())).Minutes.ShouldBe(45);
        (await kostya.Page("/settings/hours")).QuerySelector("form [name=roundTo]").ShouldBeNull();
        (await world.As(world.Galina).Page("/settings/hours")).QuerySelectorAll("[name=price]").Length.ShouldBe(9);
    }

    static async Task<(int, int)> Entry(World world) => await world.Read(async db => await db.TimeEntries.Select(x => new { x.Seconds, x.Minutes }).SingleAsync() is var x ? (x.Seconds, x.Minutes) : default);

    [EachEngine]
    public async Task Profit_is_the_packages_price_less_hours_at_the_rate_of_their_day(Engine engine)
    {
        var world = await Begin(engine);
        var (galina, kostya, lena) = (world.As(world.Galina), world.As(world.Kostya), world.As(world.Lena));
        await world.As(world.Ira).Does("/projects/AUTO/package", new { hours = "10", price = "30000", hourPrice = "3000", beyond = "paid" });
        await world.As(world.Ira).IsRefused($"/members/{world.Kostya.Id}/cost-rates", new { price = "1000" }, 403);
        await galina.IsRefused($"/members/{world.Kostya.Id}/cost-rates", new { price = "дёшево" });
        await galina.Does($"/members/{world.Kostya.Id}/cost-rates", new { price = "1000", from = "2026-01-01" });
        await galina.Does($"/members/{world.Kostya.Id}/cost-rates", new { price = "2000", from = "2026-11-16" });
        await kostya.Does("/time-entries", new { day = "2026-11-13", worked = "6ч", on = "AUTO-1" });
        await kostya.Does("/time-entries", new { day = "2026-11-16", worked = "3ч", on = "AUTO-1" });
        await lena.Does("/time-entries", new { day = "2026-11-16", worked = "3ч", on = "AUTO-2" });
        await world.Api(world.Kostya).Get("/api/v1/hours/profit").ContinueWith(x => ((int)x.Result.StatusCode).ShouldBe(404));
        var client = (await galina.Ask("/hours/profit?period=Month"))["items"]!.AsArray().Single()!;
        (client["name"]!.GetValue<string>(), client["earned"]!["amount"]!.GetValue<string>(), client["cost"]!["amount"]!.GetValue<string>(), client["profit"]!["amount"]!.GetValue<string>(), client["hour"]!["amount"]!.GetValue<string>(), client["unpricedMinutes"]!.GetValue<int>())
            .ShouldBe((world.AutoDetail.Name, "36000.00", "12000.00", "24000.00", "3000.00", 180));
        var people = (await galina.Ask("/hours/profit?period=Month&split=Person"))["items"]!.AsArray();
        people.Select(x => x!["earned"]!["amount"]!.GetValue<string>()).Order().ShouldBe(["27000.00", "9000.00"]);
        (await galina.Page("/hours/profit?period=Month&split=Service")).QuerySelectorAll("#profit tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public void Shares_of_a_months_price_always_make_the_whole()
    {
        var random = new Random(3);
        for (var i = 0; i < 2_000; i++)
        {
            var project = Guid.NewGuid();
            var month = new DateOnly(2026, 1, 1);
            var parts = Enumerable.Range(0, random.Next(1, 9)).Select(_ => new ProfitPart(project, month, null, Guid.NewGuid(), random.Next(-60, 6000), 0, 0)).ToList();
            var whole = random.NextInt64(1, 100_000_000);
            var lines = Profit.Of(parts, new Dictionary<(Guid, DateOnly), long> { [(project, month)] = whole }, x => x.Person, _ => null);
            lines.Sum(x => x.Earned).ShouldBe(whole);
        }
    }
}
