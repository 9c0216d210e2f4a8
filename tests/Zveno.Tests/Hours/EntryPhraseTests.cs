using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Hours;

namespace Zveno.Tests.Hours;

public class EntryPhraseTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Ready_descriptions_are_offered_in_the_week_at_the_timer_and_in_the_palette(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira, kostya) = (world.As(world.Oleg), world.As(world.Ira), world.As(world.Kostya));
        await oleg.Does("/entry-phrases", new { text = "Созвон с клиентом" });
        await ira.Does("/entry-phrases", new { text = "Правки макета", project = world.Auto.Id });
        await ira.Does("/entry-phrases", new { text = "Рецепты в каталог", project = world.Bake.Id });
        (await kostya.Page("/hours")).QuerySelectorAll("#hours-phrases option").Select(x => x.GetAttribute("value")).ShouldBe(["Созвон с клиентом", "Правки макета", "Рецепты в каталог"]);

        var timer = await kostya.Does("/timers", new { task = world.Landing.Id });
        var button = await kostya.Piece($"/timers/card/{world.Landing.Id}");
        button.QuerySelectorAll("datalist option").Select(x => x.GetAttribute("value")).ShouldBe(["Правки макета", "Созвон с клиентом"]);
        await kostya.Does($"/timers/{timer["id"]}/change", new { note = "Правки макета" });
        (await kostya.Piece($"/timers/card/{world.Landing.Id}")).QuerySelector("input[name=note]")!.GetAttribute("value").ShouldBe("Правки макета");

        (await Offered(kostya, "2ч АВТО-1")).ShouldBe(["Правки макета", "Созвон с клиентом"]);
        (await Offered(kostya, "2ч АВТО-1 созв")).ShouldBe(["Созвон с клиентом"]);
        (await Offered(kostya, "баннеры")).ShouldBeEmpty();
        await kostya.Does("/time-entries/said", new { text = "2ч АВТО-1 созв", note = "Созвон с клиентом" });
        (await world.Read(db => db.TimeEntries.SingleAsync())).Note.ShouldBe("Созвон с клиентом");
    }

    [EachEngine]
    public async Task A_topics_timer_takes_a_note_and_is_offered_them_too(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira) = (world.As(world.Oleg), world.As(world.Ira));
        await oleg.Does("/entry-phrases", new { text = "Созвон с клиентом" });
        var topic = (await world.Writes(world.Marina, "Когда макет?")).Topic.Id;
        (await ira.Piece($"/timers/topic/{topic}")).QuerySelector("input[name=note]").ShouldBeNull("nothing runs");
        var timer = await ira.Does("/timers", new { topic });
        (await ira.Piece($"/timers/topic/{topic}")).QuerySelectorAll("datalist option").Select(x => x.GetAttribute("value")).ShouldBe(["Созвон с клиентом"]);
        await ira.Does($"/timers/{timer["id"]}/change", new { note = "Созвон с клиентом" });
        (await ira.Piece($"/timers/topic/{topic}")).QuerySelector("input[name=note]")!.GetAttribute("value").ShouldBe("Созвон с клиентом");
    }

    static async Task<IEnumerable<string?>> Offered(Actor who, string typed) =>
        (await who.Piece($"/search?q={Uri.EscapeDataString(typed)}")).QuerySelectorAll("input[name=note]").Select(x => x.GetAttribute("value"));

    [EachEngine]
    public async Task The_agencys_are_written_by_leads_a_projects_by_who_talks_to_clients_and_all_is_taken_back(Engine engine)
    {
        var world = await Begin(engine);
        var (oleg, ira, kostya) = (world.As(world.Oleg), world.As(world.Ira), world.As(world.Kostya));
        await ira.IsRefused("/entry-phrases", new { text = "Созвон" }, 403);
        await kostya.IsRefused("/entry-phrases", new { text = "Созвон", project = world.Auto.Id }, 403);
        await oleg.IsRefused("/entry-phrases", new { text = " " });
        await oleg.IsRefused("/entry-phrases", new { text = new string('я', EntryPhrase.MostText + 1) });
        var phrase = (await oleg.Does("/entry-phrases", new { text = "Созвон" }))["id"];
        await oleg.IsRefused("/entry-phrases", new { text = "СОЗВОН" }, 409);
        await oleg.Does("/entry-phrases", new { text = "Созвон", project = world.Auto.Id });         // another list
        await ira.IsRefused($"/entry-phrases/{phrase}", new { text = "Звонок" }, 403);
        await oleg.Does($"/entry-phrases/{phrase}", new { text = "Звонок" });
        await oleg.Does($"/entry-phrases/{phrase}/remove");
        (await kostya.Page("/settings/hours")).QuerySelectorAll("#phrases li").Length.ShouldBe(1);
        await oleg.Does($"/entry-phrases/{phrase}/restore");
        (await world.Api(world.Ira).Ask("/api/v1/entry-phrases"))["items"]!.AsArray().Select(x => x!["text"]!.GetValue<string>()).ShouldBe(["Созвон", "Звонок"]);
        (await world.Api(world.Ira).Ask($"/api/v1/entry-phrases?project={world.Bake.Id}"))["items"]!.AsArray().Select(x => x!["text"]!.GetValue<string>()).ShouldBe(["Звонок"]);
    }
}
