using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;

namespace Zveno.Tests.AgencyStories;

public class LiveTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_change_by_one_is_told_to_another_of_the_agency_and_to_nobody_else(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        using var mine = await world.As(world.Pavel).Listen("/live");
        using var theirs = await other.As(other.Pavel).Listen("/live");
        await world.As(world.Ira).Does($"/clients/{world.AutoDetail.Id}/describe", new { name = "АвтоДеталь+" });
        (await Heard(mine)).ShouldContain($"client:{world.AutoDetail.Id}");
        await other.As(other.Ira).Does($"/clients/{other.Bakery.Id}/describe", new { name = "Крошка+" });
        var heard = await Heard(theirs);
        heard.ShouldContain($"client:{other.Bakery.Id}");
        heard.ShouldNotContain(world.AutoDetail.Id.ToString());
    }

    [EachEngine]
    public async Task A_subcontractor_hears_of_tasks_and_of_himself_only(Engine engine)
    {
        var world = await Begin(engine);
        using var stream = await world.As(world.Artyom).Listen("/live");
        await world.As(world.Ira).Does($"/clients/{world.AutoDetail.Id}/describe", new { name = "АвтоДеталь+" });
        await world.As(world.Artyom).Does($"/members/{world.Artyom.Id}/describe", new { name = "Артём" });
        (await Heard(stream)).ShouldBe($"person:{world.Artyom.Id}");
    }

    [EachEngine]
    public async Task An_open_page_shows_that_its_browser_is_still_here(Engine engine)
    {
        var world = await Begin(engine);
        TimeMachine.Pass(TimeSpan.FromHours(2));
        using var stream = await world.As(world.Lena).Listen("/live");
        (await world.Read(db => db.Sessions.SingleAsync(x => x.MemberId == world.Lena.Id))).SeenAt.ShouldBe(World.Now);
        (await world.Read(db => db.Sessions.SingleAsync(x => x.MemberId == world.Kostya.Id))).SeenAt.ShouldBe(Monday);
    }

    /// <summary>The topics of the first change that is told.</summary>
    static async Task<string> Heard(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(Patience.Most);
        while (await stream.ReadLineAsync(patience.Token) is { } line)
            if (line.StartsWith("data: {\"topics\"", StringComparison.Ordinal))
                return string.Join(' ', System.Text.Json.Nodes.JsonNode.Parse(line[6..])!["topics"]!.AsArray().Select(x => x!.GetValue<string>()));
        throw new InvalidOperationException("The stream ended.");
    }
}
