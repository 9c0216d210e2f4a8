using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class CardTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_card_is_a_page_a_panel_and_json_at_one_address(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Page("/tasks/AUTO-1")).QuerySelector("nav.rail").ShouldNotBeNull();
        var panel = await ira.Piece("/tasks/auto-1");
        panel.QuerySelector("nav.rail").ShouldBeNull();
        panel.QuerySelector("[data-panel-content] h1")!.TextContent.ShouldBe(world.Landing.Title);
        var json = await world.Api(world.Ira).Ask($"/api/v1/tasks/{world.Landing.Id}");
        json["task"]!["number"]!.GetValue<string>().ShouldBe("AUTO-1");
        (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1")).ToJsonString().ShouldBe(json.ToJsonString());
    }

    [EachEngine]
    public async Task Every_field_is_changed_where_it_stands_and_the_kept_card_follows(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Piece("/tasks/AUTO-2");
        await ira.Does("/tasks/AUTO-2/title", new { title = "Баннеры, пять размеров" });
        await ira.Does("/tasks/AUTO-2/description", new { description = "**Срочно** по макету" });
        await ira.Does("/tasks/AUTO-2/assignee", new { assignee = world.Lena.Id });
        await ira.Does("/tasks/AUTO-2/start", new { startOn = "2026-11-18" });
        await ira.Does("/tasks/AUTO-2/due", new { dueOn = "2026-11-25" });
        await ira.Does("/tasks/AUTO-2/estimate", new { estimateHours = "1.5" });
        await ira.Does("/tasks/AUTO-2/mark", new { priority = "urgent" });
        await ira.Does("/tasks/AUTO-2/mark", new { starred = true });
        var list = (await ira.Does("/tasks/AUTO-2/checklists", new { name = "Размеры" }))["id"]!.GetValue<Guid>();
        var item = (await ira.Does($"/checklists/{list}/items", new { text = "240×400" }))["id"]!.GetValue<Guid>();
        await ira.Does($"/checklist-items/{item}/tick", new { done = true });
        await ira.Does($"/checklist-items/{item}/text", new { text = "300×250" });
        await ira.Does("/tasks/AUTO-2/notes", new { text = "Клиент нервничает" });
        var label = (await ira.Does("/projects/AUTO/labels", new { name = "SEO", colour = "green", task = world.Banners.Id }))["id"]!.GetValue<Guid>();

        var card = await ira.Piece("/tasks/AUTO-2");
        card.QuerySelector("h1")!.TextContent.ShouldBe("Баннеры, пять размеров");
        card.QuerySelector("#card-description strong")!.TextContent.ShouldBe("Срочно");
        card.QuerySelector("#card-assignee option[selected]")!.TextContent.ShouldBe("Лена Орлова");
        card.QuerySelector("#card-due")!.GetAttribute("value").ShouldBe("2026-11-25");
        card.QuerySelector("#card-estimate")!.GetAttribute("value").ShouldBe("1.5");
        card.QuerySelector("#card-priority option[selected]")!.GetAttribute("value").ShouldBe("urgent");
        card.QuerySelector($"#tick-{item}")!.HasAttribute("checked").ShouldBeTrue();
        card.QuerySelector("#card-notes .prose")!.TextContent.ShouldContain("нервничает");
        card.QuerySelector("#card-labels .tag-2")!.TextContent.ShouldBe("SEO");
        card.QuerySelector(".history")!.TextContent.ShouldContain("исполнитель: Лена Орлова");
        var board = await ira.Page("/projects/AUTO");
        var tile = board.QuerySelector("#task-AUTO-2")!;
        tile.TextContent.ShouldContain("1/1");
        tile.QuerySelector(".tag")!.TextContent.ShouldBe("SEO");

        await ira.Does("/tasks/AUTO-2/labels", new { label, on = false });
        await ira.Does($"/checklist-items/{item}/remove");
        await ira.Does($"/checklists/{list}/remove");
        var task = await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id));
        (task.ItemsDone, task.ItemsTotal, task.LabelMarks, task.NoteCount).ShouldBe((0, 0, "", 1));
    }

    [EachEngine]
    public async Task Two_who_edit_one_description_lose_nobody_s_text(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-1/description", new { description = "Текст Иры", was = "" });
        (await world.As(world.Kostya).IsRefused("/tasks/AUTO-1/description", new { description = "Текст Кости", was = "" }, 409)).ShouldContain("не потерян");
        await world.As(world.Kostya).Does("/tasks/AUTO-1/description", new { description = "Текст Иры\r\nи Кости", was = "Текст Иры" });
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).Description.ShouldBe("Текст Иры\nи Кости");
    }

    [EachEngine]
    public async Task Unusable_input_is_refused_with_its_field_and_nothing_changes(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.IsRefused("/tasks", new { stage = world.Queue.Id, title = "" });
        await ira.IsRefused("/tasks", new { stage = world.Queue.Id, title = new string('я', 501) });
        await ira.IsRefused("/tasks", new { stage = Guid.NewGuid(), title = "нет этапа" }, 404);
        await ira.IsRefused("/tasks/AUTO-1/title", new { title = " \t " });
        await ira.IsRefused("/tasks/AUTO-1/description", new { description = new string('я', 100_001) });
        await ira.IsRefused("/tasks/AUTO-1/dates", new { startOn = "2026-11-21", dueOn = "2026-11-20" });
        await ira.IsRefused("/tasks/AUTO-1/start", new { startOn = "2026-11-21" });
        await ira.IsRefused("/tasks/AUTO-1/due", new { dueOn = "когда-нибудь" });
        await ira.IsRefused("/tasks/AUTO-1/estimate", new { estimateMinutes = 0 });
        await ira.IsRefused("/tasks/AUTO-1/estimate", new { estimateHours = "79228162514264337593543950335" });
        await ira.IsRefused("/tasks/AUTO-1/assignee", new { assignee = Guid.NewGuid() }, 404);
        await ira.IsRefused("/tasks/AUTO-1/attachments", new { url = "javascript:alert(1)" });
        await ira.IsRefused("/tasks/AUTO-1/attachments", new { });
        await ira.IsRefused($"/stages/{world.Queue.Id}", new { name = "Очередь", limit = 0 });
        await world.As(world.Kostya).IsRefused("/tasks/AUTO-1/visible", new { visible = false }, 403);
        (await world.Read(db => db.Tasks.CountAsync())).ShouldBe(3);
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Landing.Id))).DueOn.ShouldBe(new DateOnly(2026, 11, 20));
    }

    [EachEngine]
    public async Task The_same_card_sent_twice_is_made_once_and_the_same_note_too(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, id) = (world.As(world.Ira), Guid.CreateVersion7());
        var first = await ira.Does("/tasks", new { id, stage = world.Queue.Id, title = "Один раз" });
        (await ira.Does("/tasks", new { id, stage = world.Queue.Id, title = "Один раз" }))["number"]!.GetValue<string>().ShouldBe(first["number"]!.GetValue<string>());
        await ira.IsRefused("/tasks", new { id, stage = world.Queue.Id, title = "Другое" }, 409);
        await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-1/notes", new { text = "Раз" }, key: "retry-7");
        await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-1/notes", new { text = "Раз" }, key: "retry-7");
        (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1/notes"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [EachEngine]
    public async Task Archiving_and_hiding_are_taken_back_by_the_message_at_the_foot(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var archived = await ira.PieceOf("/tasks/AUTO-2/archive", null);
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2").ShouldBeNull();
        (await ira.Page("/projects/AUTO/archive")).Body!.TextContent.ShouldContain(world.Banners.Title);
        await ira.PieceOf(archived.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2").ShouldNotBeNull();

        var hidden = await ira.PieceOf("/tasks/AUTO-2/visible", new { visible = false });
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2 .mark-seen").ShouldBeNull();
        await ira.PieceOf(hidden.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2 .mark-seen").ShouldNotBeNull();
    }

    [EachEngine]
    public async Task A_card_whose_stage_is_gone_comes_back_into_the_first_one(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/archive");
        await ira.Does($"/stages/{world.InWork.Id}/archive");
        (await ira.Does("/tasks/AUTO-1/restore"))["stage"]!.GetValue<Guid>().ShouldBe(world.Queue.Id);
    }

    [EachEngine]
    public async Task A_file_goes_in_and_comes_out_as_an_attachment(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("<svg onload=alert(1)>")), "files", "../../макет.svg" } };
        (await ira.Submit("/tasks/AUTO-1/attachments", form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var link = (await ira.Piece("/tasks/AUTO-1")).QuerySelector("a.file")!;
        link.QuerySelector(".name")!.TextContent.ShouldBe("макет.svg");
        var file = await ira.Get(link.GetAttribute("href")!);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await file.Content.ReadAsStringAsync()).ShouldBe("<svg onload=alert(1)>");
        (await world.As(world.Artyom).Get(link.GetAttribute("href")!)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var other = await Begin(engine);
        (await other.As(other.Ira).Get(link.GetAttribute("href")!)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task The_client_tab_says_what_leaves_and_nothing_else(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-1/description", new { description = "внутреннее-описание" });
        var open = (await ira.Does("/tasks/AUTO-1/checklists", new { name = "Открытый" }))["id"]!.GetValue<Guid>();
        await ira.Does("/tasks/AUTO-1/checklists", new { name = "Внутренний" });
        await ira.Does($"/checklists/{open}/public", new { isPublic = true });
        var seen = (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-seen")!.TextContent;
        seen.ShouldContain(world.Landing.Title);
        seen.ShouldContain("Открытый");
        seen.ShouldNotContain("Внутренний");
        seen.ShouldNotContain("внутреннее-описание");
        (await ira.Piece("/tasks/AUTO-3")).QuerySelector("#card-seen")!.TextContent.ShouldContain("не\u00A0видит");
    }

    [EachEngine]
    public async Task Tasks_are_listed_by_filters_and_pages(Engine engine)
    {
        var world = await Begin(engine);
        var api = world.Api(world.Ira);
        TimeMachine.Pass(TimeSpan.FromHours(1));
        var since = Uri.EscapeDataString(World.Now.ToString("O"));
        await api.Does("/api/v1/tasks/AUTO-3/mark", new { starred = true });
        (await Numbers(api, "?project=AUTO")).ShouldBe(["AUTO-1", "AUTO-2", "AUTO-3"], ignoreOrder: true);
        (await Numbers(api, $"?assignee={world.Kostya.Id}")).ShouldBe(["AUTO-1"]);
        (await Numbers(api, $"?stage={world.Queue.Id}")).ShouldBe(["AUTO-2", "AUTO-3"], ignoreOrder: true);
        (await Numbers(api, $"?updated={since}")).ShouldBe(["AUTO-3"]);
        (await Numbers(api, "?project=BAKE")).ShouldBeEmpty();
        var first = await api.Ask("/api/v1/tasks?limit=2");
        var rest = await api.Ask($"/api/v1/tasks?limit=2&after={first["next"]}");
        first["items"]!.AsArray().Concat(rest["items"]!.AsArray()).Select(x => x!["number"]!.GetValue<string>()).ShouldBe(["AUTO-1", "AUTO-2", "AUTO-3"], ignoreOrder: true);
        rest["next"].ShouldBeNull();
    }

    static async Task<IEnumerable<string>> Numbers(Actor api, string query) => [.. (await api.Ask("/api/v1/tasks" + query))["items"]!.AsArray().Select(x => x!["number"]!.GetValue<string>())];
}
