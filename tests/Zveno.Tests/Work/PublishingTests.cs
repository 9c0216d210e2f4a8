using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>What a project shows to its client by itself: a rule for what is new, and a question about what is there.</summary>
public class PublishingTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_new_rule_asks_what_becomes_of_the_records_that_are_there_and_does_what_is_said(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        await ira.Does("/projects/AUTO/decisions", new { text = "Баннеры без цен" });
        var told = await api.Ask("/api/v1/projects/AUTO/publishing");
        (told["tasks"]!.GetValue<string>(), told["decisions"]!.GetValue<bool>()).ShouldBe(("all", false));
        told["there"]!.AsArray().Select(x => $"{x!["kind"]} {x["shown"]}/{x["hidden"]}").ShouldBe(["tasks 2/1", "decisions 0/1", "metrics 0/0"]);

        var asked = await ira.Post("/projects/AUTO/publishing", new { tasks = "byHand", decisions = true });
        ((int)asked.StatusCode).ShouldBe(409);
        var choice = JsonNode.Parse(await asked.Content.ReadAsStringAsync())!["choice"]!;
        choice["others"]!.AsArray().Select(x => $"{x!["kind"]} {x["show"]} {x["count"]}").ShouldBe(["tasks false 2", "decisions true 1"], ignoreOrder: true);
        (await world.Read(db => db.Projects.SingleAsync(x => x.Code == "AUTO"))).ShowsTasks.ShouldBeTrue("nothing happens before it is said");

        await api.Does("/api/v1/projects/AUTO/publishing", new { tasks = "byHand", decisions = true, existing = "follow" });
        (await Counts(world)).ShouldBe("tasks 0/3, decisions 1/0, metrics 0/0");
        var page = await ira.Page("/projects/AUTO/publishing");
        page.QuerySelector(".history")!.TextContent.ShouldContain("Ирина Соколова");
        page.QuerySelector(".history")!.TextContent.ShouldContain("то, что уже было");
        (await world.Guest().Ask($"/r/{world.MarinasLink}"))["project"].ShouldBeNull("the client sees no task of it any more");

        await ira.Does("/projects/AUTO/publishing", new { tasks = "all", decisions = true, existing = "keep" });
        (await Counts(world)).ShouldBe("tasks 0/3, decisions 1/0, metrics 0/0");
        (await world.As(world.Kostya).IsRefused("/projects/AUTO/publishing", new { tasks = "all" }, 403)).ShouldNotBeEmpty();
        (await ira.Piece("/projects/AUTO/publishing")).QuerySelectorAll("input[name=tasks]").Length.ShouldBe(3);
    }

    [EachEngine]
    public async Task What_is_made_afterwards_goes_by_the_rule_unless_it_is_said_otherwise(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/projects/AUTO/publishing", new { tasks = "byTemplate", decisions = true, metrics = true, existing = "keep" });
        (await Seen(world, (await ira.Does("/tasks", new { stage = world.Queue.Id, title = "Сделана вручную" }))["id"]!)).ShouldBeFalse();
        (await ira.Does("/projects/AUTO/decisions", new { text = "Видно сразу" }))["isPublished"]!.GetValue<bool>().ShouldBeTrue();
        (await ira.Does("/projects/AUTO/decisions", new { text = "Пока внутри", published = false }))["isPublished"]!.GetValue<bool>().ShouldBeFalse();
        (await ira.Does("/projects/AUTO/metrics", new { name = "Заявки" }))["isPublished"]!.GetValue<bool>().ShouldBeTrue();
        (await world.As(world.Kostya).Does("/projects/AUTO/decisions", new { text = "Записал специалист" }))["isPublished"]!.GetValue<bool>().ShouldBeFalse("only who talks to clients shows them anything");

        // a template's mark: what it marks for the client is shown, what it does not is not
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Show(true, world.Ira, World.Now));
        var template = (await ira.Does("/projects/AUTO/template", new { name = "Наш сайт" }))["key"]!.GetValue<string>();
        await ira.Does("/projects", new { client = world.Bakery.Id, name = "Сайт пекарни", code = "SITE", template, startOn = "2026-11-16", tasks = "byTemplate" });
        var made = await world.Read(db => db.Tasks.Where(x => x.Project.Code == "SITE" && x.ParentId == null).Select(x => new { x.Title, x.IsVisible }).ToListAsync());
        made.Single(x => x.Title == "Лендинг для акции").IsVisible.ShouldBeTrue();
        made.Single(x => x.Title == world.Secret.Title).IsVisible.ShouldBeFalse();
        await ira.Does("/projects/SITE", new { name = "Сайт пекарни «Крошка»" });
        (await world.Read(db => db.Projects.SingleAsync(x => x.Code == "SITE"))).ShowsMarkedTasks.ShouldBeTrue("a new name changes no rule");
    }

    static async Task<string> Counts(World world) =>
        string.Join(", ", (await world.Api(world.Ira).Ask("/api/v1/projects/AUTO/publishing"))["there"]!.AsArray().Select(x => $"{x!["kind"]} {x["shown"]}/{x["hidden"]}"));

    static Task<bool> Seen(World world, JsonNode task)
    {
        var id = task.GetValue<Guid>();
        return world.Read(db => db.Tasks.Where(x => x.Id == id).Select(x => x.IsVisible).SingleAsync());
    }
}
