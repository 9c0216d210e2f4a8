using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class CardFieldsTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_history_says_what_was_and_what_became_in_both_languages(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        async Task Does(string verb, object said)
        {
            TimeMachine.Pass(TimeSpan.FromMinutes(1));
            await ira.Does($"/tasks/AUTO-2/{verb}", said);
        }
        await Does("dates", new { startOn = "2026-04-01", dueOn = "2026-04-03" });
        await Does("due", new { dueOn = "2027-04-07", dueTime = "15:00" });
        await Does("due", new { dueOn = (string?)null });
        await Does("estimate", new { estimateMinutes = 90 });
        await Does("estimate", new { estimateMinutes = 210 });
        await Does("estimate", new { estimateMinutes = 210 });
        await Does("mark", new { priority = "urgent" });
        await Does("mark", new { starred = true });
        await Does("assignee", new { assignee = world.Lena.Id });
        await Does("assignee", new { assignee = world.Kostya.Id });
        await Does("assignee", new { assignee = (Guid?)null });
        await Does("move", new { stage = world.InWork.Id });
        (await Said(ira)).ShouldBe([
            "из «Очередь» в «В работе»", "исполнитель: Костя Журавлёв → нет", "исполнитель: Лена Орлова → Костя Журавлёв", "исполнитель: Лена Орлова", "звезда поставлена", "приоритет: обычный → срочно",
            "оценка: 1 ч 30 мин → 3 ч 30 мин", "оценка: 1 ч 30 мин", "срок: 7 апреля 2027 15:00 → нет", "срок: 3 апреля → 7 апреля 2027 15:00", "начало: 1 апреля, срок: 3 апреля", "карточка создана"]);
        await ira.Does("/me/language", new { language = "en" });
        (await Said(ira))[0].ShouldStartWith("from");
        (await Said(ira)).Take(3).ShouldBe(["from “Очередь” to “В работе”", "assignee: Костя Журавлёв → none", "assignee: Лена Орлова → Костя Журавлёв"]);
        (await Said(ira)).ShouldContain("estimate: 1 h 30 min → 3 h 30 min");
    }

    [EachEngine]
    public async Task The_history_names_what_came_and_went_and_tells_what_was_done_at_once_in_one_line(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        Task<System.Text.Json.Nodes.JsonNode> Does(Actor actor, string verb, object? said = null)
        {
            TimeMachine.Pass(TimeSpan.FromSeconds(2));
            return actor.Does(verb, said);
        }
        await Does(ira, "/tasks/AUTO-2/title", new { title = "Баннеры к акции" });
        await Does(ira, "/tasks/AUTO-2/title", new { title = "Баннеры к акции" });           // nothing changed: no line
        var labels = new List<Guid>();
        foreach (var name in (string[])["срочное", "сайт"])
        {
            labels.Add((await Does(ira, "/projects/AUTO/labels", new { name, colour = "green" }))["id"]!.GetValue<Guid>());
            await Does(ira, "/tasks/AUTO-2/labels", new { label = labels[^1], on = true });
        }
        await Does(ira, "/tasks/AUTO-2/labels", new { label = labels[0], on = false });
        var list = (await Does(ira, "/tasks/AUTO-2/checklists", new { name = "Размеры" }))["id"]!.GetValue<Guid>();
        var items = new List<Guid>();
        foreach (var text in (string[])["240×400", "300×250"]) items.Add((await Does(ira, $"/checklists/{list}/items", new { text }))["id"]!.GetValue<Guid>());
        await Does(ira, $"/checklist-items/{items[0]}/tick", new { done = true });
        await Does(ira, $"/checklist-items/{items[0]}/text", new { text = "240×400 и меньше" });
        await Does(ira, $"/checklist-items/{items[1]}/remove");
        await Does(ira, $"/checklists/{list}/name", new { name = "Форматы" });
        await Does(ira, $"/checklists/{list}/public", new { isPublic = true });
        await Does(ira, $"/checklists/{list}/remove");
        var file = (await Does(ira, "/tasks/AUTO-2/attachments", new { url = "https://example.com/a", name = "Макет" }))["items"]![0]!["id"]!.GetValue<Guid>();
        await Does(ira, $"/attachments/{file}/remove");
        await Does(world.As(world.Oleg), "/tasks/AUTO-2/labels", new { label = labels[1], on = false });
        (await Said(ira)).ShouldBe([
            "снята метка «сайт»", "убрано из приложенного: «Макет»", "приложено: «Макет»", "убран чек-лист «Форматы»", "клиент видит чек-лист «Форматы»", "чек-лист: «Размеры» → «Форматы»",
            "убрано из чек-листа: «300×250»", "пункт чек-листа: «240×400» → «240×400 и меньше»", "отмечено: «240×400»", "добавлено в чек-лист: «240×400», «300×250»", "чек-лист «Размеры»",
            "снята метка «срочное»", "метки «срочное», «сайт»", $"название: «{world.Banners.Title}» → «Баннеры к акции»", "карточка создана"]);
        await ira.Does("/me/language", new { language = "en" });
        (await Said(ira))[0].ShouldStartWith("label");
        (await Said(ira)).ShouldContain("added to the checklist: “240×400”, “300×250”");
        (await Said(ira)).ShouldContain($"title: “{world.Banners.Title}” → “Баннеры к акции”");
    }

    [EachEngine]
    public async Task A_task_begins_at_a_time_that_is_not_after_it_is_due(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.IsRefused("/tasks/AUTO-2/start-time", new { startTime = "10:00" })).ShouldContain("день начала");
        await ira.Does("/tasks/AUTO-2/dates", new { startOn = "2026-11-20", dueOn = "2026-11-20", dueTime = "15:00" });
        (await ira.IsRefused("/tasks/AUTO-2/start-time", new { startTime = "15:30" })).ShouldContain("раньше");
        var begun = await ira.PieceOf("/tasks/AUTO-2/start-time", new { startTime = "10:00" });
        (await ira.Piece("/tasks/AUTO-2")).QuerySelector("#card-start-time")!.GetAttribute("value").ShouldBe("10:00");
        (await Said(ira)).ShouldContain("начало: 20 ноября → 20 ноября 10:00");
        (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-2"))["task"]!["startTime"]!.GetValue<string>().ShouldStartWith("10:00");
        var undo = begun.QuerySelector(".toast-undo")!;
        await ira.PieceOf(undo.GetAttribute("hx-post")!, System.Text.Json.Nodes.JsonNode.Parse(undo.GetAttribute("hx-vals") ?? "{}"));
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id))).StartTime.ShouldBeNull();
        await ira.Does("/tasks/AUTO-2/start-time", new { startTime = "10:00" });
        await ira.Does("/tasks/AUTO-2/start", new { startOn = (string?)null });
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id))).StartTime.ShouldBeNull();
        (await world.Api(world.Ira).Does("/api/v1/tasks", new { stage = world.Queue.Id, title = "Съёмка", startOn = "2026-11-21", startTime = "09:30" }))["startTime"]!.GetValue<string>().ShouldStartWith("09:30");
    }

    [EachEngine]
    public async Task A_half_typed_year_is_refused_and_the_former_date_stays(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/dates", new { startOn = "2026-04-01", dueOn = "2026-04-03" });
        foreach (var day in (string[])["0002-04-07", "1999-12-31", "2101-01-01", "9999-12-31"])
        {
            (await ira.IsRefused("/tasks/AUTO-2/due", new { dueOn = day })).ShouldContain("с\u00A02000 по\u00A02100");
            (await world.Api(world.Ira).IsRefused("/api/v1/tasks/AUTO-2/start", new { startOn = day })).ShouldContain("с\u00A02000 по\u00A02100");
            (await ira.IsRefused("/tasks", new { stage = world.Queue.Id, title = "Новая", dueOn = day })).ShouldContain("с\u00A02000 по\u00A02100");
            (await ira.IsRefused("/tasks/AUTO-2/subtasks", new { title = "Часть", startOn = day })).ShouldContain("с\u00A02000 по\u00A02100");
        }
        var task = await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id));
        (task.StartOn, task.DueOn).ShouldBe((new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 3)));
        await ira.Does("/tasks/AUTO-2/dates", new { startOn = "2000-01-01", dueOn = "2100-12-31" });
    }

    [EachEngine]
    public async Task A_description_of_a_megabyte_is_refused_and_the_former_one_stays(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        await ira.Does("/tasks/AUTO-2/description", new { description = "Как было" });
        foreach (var text in (string[])[new string('я', 1 << 20), string.Concat(Enumerable.Repeat("@ира ", 200_000))])
            (await ira.IsRefused("/tasks/AUTO-2/description", new { description = text, was = "Как было" })).ShouldContain("100");
        (await world.Read(db => db.Tasks.SingleAsync(x => x.Id == world.Banners.Id))).Description.ShouldBe("Как было");
    }

    [EachEngine]
    public async Task A_card_in_the_backlog_says_so_and_is_taken_into_work_from_there(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Piece("/tasks/AUTO-2")).QuerySelector("#card-backlog").ShouldBeNull();
        await ira.IsRefused("/tasks/AUTO-2/take", status: 409);
        await ira.Does("/tasks/AUTO-2/put-off");
        await world.Api(world.Tamara).IsRefused("/api/v1/tasks/AUTO-2/take", status: 403);
        var card = await ira.Piece("/tasks/AUTO-2");
        card.QuerySelector(".panel-head")!.TextContent.ShouldContain("В\u00A0бэклоге");
        card.QuerySelector("#card-backlog a")!.GetAttribute("href").ShouldBe("/projects/AUTO/backlog");
        (await ira.Piece("/tasks/AUTO-2/more")).QuerySelector("[hx-post$='/put-off']").ShouldBeNull();
        var taken = await ira.PieceOf(card.QuerySelector("#card-backlog form")!.GetAttribute("hx-post")!, new { });
        taken.QuerySelector("#card-backlog").ShouldBeNull();
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2").ShouldNotBeNull();
        await ira.PieceOf(taken.QuerySelector(".toast-undo")!.GetAttribute("hx-post")!, null);
        (await ira.Page("/projects/AUTO")).QuerySelector("#task-AUTO-2").ShouldBeNull();
        (await world.Api(world.Ira).Does("/api/v1/tasks/AUTO-2/take", new { stage = world.InWork.Id }))["isInBacklog"]!.GetValue<bool>().ShouldBeFalse();
    }

    [EachEngine]
    public async Task A_subtask_s_own_fields_are_seen_and_edited_in_its_row(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var part = (await ira.Does("/tasks/AUTO-1/subtasks", new { title = "Шапка", assignee = world.Lena.Id, startOn = "2026-11-17", dueOn = "2026-11-20", estimateMinutes = 90 }))["number"]!.GetValue<string>();
        var row = (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-subtasks li")!;
        row.QuerySelector("summary")!.TextContent.ShouldContain("1\u00A0ч 30\u00A0мин");
        row.QuerySelectorAll(".subtask-edit [data-autosave-url]").Select(x => (x.GetAttribute("name"), x.GetAttribute("data-autosave-url"), x.GetAttribute("value") ?? x.QuerySelector("option")!.GetAttribute("value"))).ShouldBe([
            ("title", $"/tasks/{part}/title", "Шапка"), ("assignee", $"/tasks/{part}/assignee", world.Lena.Id.ToString()), ("estimateHours", $"/tasks/{part}/estimate", "1.5"),
            ("startOn", $"/tasks/{part}/start", "2026-11-17"), ("dueOn", $"/tasks/{part}/due", "2026-11-20")]);
        await ira.Does($"/tasks/{part}/estimate", new { estimateHours = "3" });
        (await ira.Piece("/tasks/AUTO-1")).QuerySelector("#card-subtasks summary")!.TextContent.ShouldContain("3\u00A0ч");
        (await world.As(world.Tamara).Piece("/tasks/AUTO-1")).QuerySelector("#card-subtasks details").ShouldBeNull();
        (await world.Api(world.Ira).Ask("/api/v1/tasks/AUTO-1"))["subtasks"]![0]!["estimateMinutes"]!.GetValue<int>().ShouldBe(180);
    }

    [EachEngine]
    public async Task Controls_of_a_note_are_its_writer_s_and_its_refusal_stays(Engine engine)
    {
        var world = await Begin(engine);
        var note = (await world.As(world.Ira).Does("/tasks/AUTO-1/notes", new { text = "Моё" }))["id"]!.GetValue<Guid>();
        foreach (var reader in (Zveno.Agencies.Member[])[world.Ira, world.Kostya])
        {
            var buttons = (await world.As(reader).Piece("/tasks/AUTO-1")).QuerySelectorAll($"#note-{note} button");
            buttons.Select(x => (x.HasAttribute("hidden"), x.GetAttribute("data-own-by"), x.HasAttribute("data-own-or-leads"))).ShouldBe([(true, world.Ira.Id.ToString(), false), (true, world.Ira.Id.ToString(), true)]);
            (await world.As(reader).Piece("/me")).QuerySelector("[data-me]")!.GetAttribute("data-me").ShouldBe(reader.Id.ToString());
        }
        (await world.As(world.Oleg).Piece("/me")).QuerySelector("[data-me]")!.HasAttribute("data-leads").ShouldBeTrue();
        await world.As(world.Kostya).IsRefused($"/notes/{note}/text", new { text = "Чужое" }, 403);
        await world.As(world.Kostya).IsRefused($"/notes/{note}/remove", status: 403);
        await world.As(world.Oleg).Does($"/notes/{note}/remove");
    }

    static async Task<IReadOnlyList<string>> Said(Actor actor) => [.. (await actor.Ask("/tasks/AUTO-2/history"))["items"]!.AsArray().Select(x => x!["what"]!.GetValue<string>().Replace('\u00A0', ' '))];
}
