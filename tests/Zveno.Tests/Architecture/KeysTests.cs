using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>The sheet of keys cannot lie: scripts read keys from it, and what it names is there.</summary>
public partial class KeysTests(Engines engines) : Story(engines)
{
    static readonly string Scripts = Path.Combine(Source.Root, "src", "Zveno", "wwwroot", "js");

    [Fact]
    public async Task Every_key_of_the_registry_is_in_the_sheet_and_does_what_a_script_or_an_address_does()
    {
        var world = await Begin(Engine.Sqlite);
        var keys = world.App.Services.GetServices<Shortcut>().ToList();
        var sheet = (await world.As(world.Ira).Page("/")).QuerySelectorAll("#keys [data-shortcut]");
        sheet.Select(x => x.GetAttribute("data-shortcut")).ShouldBe(keys.Select(x => x.Keys), ignoreOrder: true);

        var script = await File.ReadAllTextAsync(Path.Combine(Scripts, "shortcuts.js"));
        var acts = Acts().Matches(script[script.IndexOf("const does = {", StringComparison.Ordinal)..script.IndexOf("};", StringComparison.Ordinal)]).Select(x => x.Groups[1].Value).ToList();
        keys.Select(x => x.Does).OfType<string>().Distinct().ShouldBe(acts, ignoreOrder: true);

        var routes = world.App.Services.GetServices<EndpointDataSource>().SelectMany(x => x.Endpoints).OfType<RouteEndpoint>().Select(x => "/" + x.RoutePattern.RawText!.TrimStart('/')).ToHashSet();
        foreach (var address in keys.SelectMany(x => new[] { x.Opens, x.Posts }).OfType<string>()) routes.ShouldContain(address.Replace("{card}", "{task}", StringComparison.Ordinal));
        foreach (var key in keys)
        {
            new[] { key.Does, key.Opens, key.Posts, key.HeardIn }.Count(x => x is not null).ShouldBe(1, key.Keys);
            if (key.HeardIn is { } file) File.Exists(Path.Combine(Scripts, file)).ShouldBeTrue(file);
        }
        // What works everywhere stands alone; a letter may mean one thing on a card or a board and another at the desk, where no board is.
        foreach (var of in (KeyPlace[][])[[KeyPlace.Card, KeyPlace.Board, KeyPlace.Gantt], [KeyPlace.Inbox]])
            keys.Where(x => x.HeardIn is null && (x.Place == KeyPlace.Everywhere || of.Contains(x.Place))).Select(x => x.Keys).ShouldBeUnique();
    }

    [EachEngine]
    public async Task The_menus_of_a_card_offer_stages_and_people_and_one_key_starts_and_stops_time(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var stages = await ira.Piece("/tasks/AUTO-1/menu/stages");
        stages.QuerySelectorAll(".menu-item").Select(x => x.TextContent).ShouldBe(["Очередь", "В работе", "Готово"]);
        stages.QuerySelector("[aria-checked=true]")!.TextContent.ShouldBe("В работе");
        var people = await ira.Piece("/tasks/AUTO-1/menu/people");
        people.QuerySelectorAll(".menu-item")[0].TextContent.ShouldBe("Ирина Соколова");
        people.QuerySelector("[aria-checked=true]")!.TextContent.ShouldBe("Костя Журавлёв");
        (await world.As(world.Artyom).Get("/tasks/AUTO-1/menu/people")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);

        (await ira.Does("/tasks/AUTO-1/timer"))["stoppedAt"].ShouldBeNull();
        (await ira.PieceOf("/tasks/AUTO-2/timer", null)).QuerySelector("#toasts, .toast p")!.TextContent.ShouldContain("AUTO-2");
        TimeMachine.Pass(TimeSpan.FromMinutes(20));
        (await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-2/timer"))["stoppedAt"].ShouldNotBeNull();
        (await ira.Ask("/time-entries?task=" + world.Banners.Id))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [GeneratedRegex(@"^  ([a-z]+): ", RegexOptions.Multiline, 1000)]
    private static partial Regex Acts();
}
