using Shouldly;

namespace Zveno.Tests;

public class CatalogueTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Services_and_types_are_listed_chosen_grouped_by_and_found_by(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira) = (world.As(world.Oleg), world.As(world.Ira));
        var (seo, site) = (await Made(oleg, "/services", "SEO"), await Made(oleg, "/services", "Сайты"));
        var copy = await Made(oleg, "/task-types", "Тексты");
        await ira.Piece("/tasks/AUTO-1");
        await ira.Does("/tasks/AUTO-1/service", new { service = site });
        await ira.Does("/tasks/AUTO-1/type", new { type = copy });
        await oleg.Does($"/catalogue/{site}/name", new { name = "Сайты и лендинги" });
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-service option[selected]")!.TextContent.ShouldBe("Сайты и лендинги");
        (await ira.Ask("/tasks/AUTO-1/history"))["items"]!.AsArray().Select(x => x!["what"]!.GetValue<string>()).ShouldContain("услуга: Сайты и лендинги, тип: Тексты");

        (await Found(ira, $"service={site}")).ShouldBe(["AUTO-1"]);
        (await Found(ira, $"service={seo}")).ShouldBeEmpty();
        (await Found(ira, $"service={site}&service=none&type={copy}")).ShouldBe(["AUTO-1"]);
        (await Found(ira, "type=none")).ShouldBe(["AUTO-2", "AUTO-3"]);
        (await ira.Page("/tasks?group=service")).QuerySelectorAll(".group-row th").Select(x => x.TextContent.Trim()).ShouldBe(["Сайты и лендинги 1", "Без услуги 2"]);
        (await ira.Page("/tasks?group=type&sort=service")).QuerySelectorAll("tbody tr[id]").Length.ShouldBe(3);

        await ira.Does("/tasks/change-many", new { tasks = (string[])["AUTO-2", "AUTO-3"], service = seo, type = copy });
        (await Found(ira, $"service={seo}&type={copy}")).ShouldBe(["AUTO-2", "AUTO-3"]);
        (await ira.Does("/tasks/AUTO-1/copy", new { title = "Копия" }))["service"]!.GetValue<string>().ShouldBe(site);
    }

    [EachEngine]
    public async Task An_archived_line_stays_where_it_was_and_is_offered_no_more(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira) = (world.As(world.Oleg), world.As(world.Ira));
        var seo = await Made(oleg, "/services", "SEO");
        await ira.Does("/tasks/AUTO-1/service", new { service = seo });
        var said = await oleg.PieceOf($"/catalogue/{seo}/archive", new { });
        said.QuerySelector("[hx-post$='/restore']").ShouldNotBeNull();
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-service option[selected]")!.TextContent.ShouldBe("SEO");
        (await ira.Piece("/tasks/AUTO-2")).QuerySelector("#card-service").ShouldBeNull();
        (await ira.IsRefused("/tasks/AUTO-2/service", new { service = seo }, 409)).ShouldContain("архив");
        await Made(oleg, "/services", "SEO");
        (await oleg.IsRefused($"/catalogue/{seo}/restore", new { })).ShouldContain("уже есть");
    }

    [EachEngine]
    public async Task Only_who_leads_changes_the_lists_and_names_are_not_repeated(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira) = (world.As(world.Oleg), world.As(world.Ira));
        var (a, b, c) = (await Made(oleg, "/services", "А"), await Made(oleg, "/services", "Б"), await Made(oleg, "/services", "В"));
        (await oleg.IsRefused("/services", new { name = "а" })).ShouldContain("уже есть");
        (await oleg.IsRefused("/services", new { name = " " })).ShouldNotBeEmpty();
        await oleg.Does($"/catalogue/{c}/move", new { below = a });
        (await Listed(world)).ShouldBe([a, c, b]);
        await oleg.Does($"/catalogue/{b}/move", new { });
        (await Listed(world)).ShouldBe([b, a, c]);
        (await ira.IsRefused("/services", new { name = "Д" }, 403)).ShouldContain("руководители");
        (await ira.IsRefused($"/catalogue/{a}/archive", new { }, 403)).ShouldContain("руководители");
        (await ira.Page("/settings/services")).QuerySelectorAll("#catalogue form").Length.ShouldBe(0);
        (await oleg.Page("/settings/services")).QuerySelectorAll("#catalogue form").Length.ShouldBe(2);
        (await world.As(world.Artyom).Get("/settings/services")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    static async Task<string> Made(Actor actor, string list, string name) => (await actor.Does(list, new { name }))["id"]!.GetValue<string>();

    static async Task<IReadOnlyList<string>> Listed(World world) => [.. (await world.Api(world.Ira).Ask("/api/v1/services"))["items"]!.AsArray().Select(x => x!["id"]!.GetValue<string>())];

    static async Task<IReadOnlyList<string>> Found(Actor actor, string words) => [.. (await actor.Ask($"/tasks?sort=number&{words}"))["items"]!.AsArray().Select(x => x!["number"]!.GetValue<string>())];
}
