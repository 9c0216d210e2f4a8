using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Room;
using Zveno.Work;

namespace Zveno.Tests;

public class ShowRoomTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Hours_are_in_the_row_of_pages_of_whoever_sees_them_and_of_nobody_else(Engine engine)
    {
        var world = await Begin(engine);
        var hiding = (await world.As(world.Ira).Does($"/contacts/{world.Marina.Id}/room-links", new { hidesMoney = true }))["address"]!.GetValue<string>().Split("/r/")[1];
        foreach (var page in (string[])["", "/backlog", "/board", "/schedule", "/metrics", "/hours", "/documents", "/talks", "/decisions", "/sheets", "/you"])
        {
            (await Menu(world.MarinasLink, page)).ShouldContain("Часы", page);
            if (page != "/hours") (await Menu(hiding, page)).ShouldNotContain("Часы", page);
        }
        (await world.Guest().Page($"/r/{world.MarinasLink}/hours")).QuerySelector(".room-menu [aria-current]")!.TextContent.ShouldBe("Часы");
        (await world.Guest(hiding).Get($"/r/{hiding}/hours")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, "«none yet» would be untrue");

        async Task<IEnumerable<string>> Menu(string link, string page) => (await world.Guest(link).Page($"/r/{link}{page}")).QuerySelectorAll(".room-menu a").Select(x => x.TextContent);
    }

    [EachEngine]
    public async Task Work_is_shown_as_done_this_week_in_work_and_next_with_dates(Engine engine)
    {
        var world = await Begin(engine);
        await Move(world, world.Landing.Id, world.Done.Id);
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Banners.Id)).Schedule(null, new DateOnly(2026, 11, 25), world.Ira, World.Now));

        var room = await world.Guest().Ask($"/r/{world.MarinasLink}");
        Titles(room, "done").ShouldBe(["Лендинг для акции"]);
        Titles(room, "inWork").ShouldBeEmpty();
        Titles(room, "next").ShouldBe(["Баннеры к распродаже"]);
        room["next"]![0]!["dueOn"]!.GetValue<string>().ShouldBe("2026-11-25");
        room["stages"]!.AsArray().Select(x => x!["name"]!.GetValue<string>()).ShouldBe(["Очередь", "Готово"]);
        room["stages"]![0]!["count"]!.GetValue<int>().ShouldBe(1, "the hidden task is not counted");

        TimeMachine.Pass(TimeSpan.FromDays(7));
        Titles(await world.Guest().Ask($"/r/{world.MarinasLink}"), "done").ShouldBeEmpty();
    }

    [EachEngine]
    public async Task Whether_work_is_in_time_is_told_at_a_glance_before_there_is_a_record_of_dates_kept(Engine engine)
    {
        var world = await Begin(engine);
        async Task<string> Glance() => (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector(".glance")?.TextContent ?? "";
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Banners.Id)).Schedule(null, new DateOnly(2026, 11, 25), world.Ira, World.Now));
        (await Glance()).ShouldContain("пока всё по\u00A0датам");
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Banners.Id)).Schedule(null, new DateOnly(2026, 11, 3), world.Ira, World.Now));
        (await Glance()).ShouldContain("задача позже срока");
    }

    [EachEngine]
    public async Task A_room_tells_of_all_work_and_shows_only_as_much_of_it_as_fits(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db =>
        {
            var (queue, work) = (await db.Stages.Include(x => x.Project).OneVisible(world.Queue.Id), await db.Stages.Include(x => x.Project).OneVisible(world.InWork.Id));
            for (var i = 0; i < 110; i++)
                foreach (var stage in (Stage[])[queue, work])
                {
                    var task = new WorkTask(Ids.New(World.Now), stage, $"{stage.Name} {i:000}", (i + 50) * Places.Step, world.Ira, World.Now);
                    task.Schedule(null, DateOnly.FromDateTime(World.Now.UtcDateTime).AddDays(i < 3 ? -7 : 2 + i), world.Ira, World.Now);
                    task.Show(true, world.Ira, World.Now);
                    db.Add(task);
                }
        });

        await world.Change(async db =>
        {
            var done = await db.Stages.Include(x => x.Project).OneVisible(world.Done.Id);
            for (var i = 0; i < ReadRoom.MostDone + 2; i++)
            {
                var task = new WorkTask(Ids.New(World.Now), await db.Stages.Include(x => x.Project).OneVisible(world.InWork.Id), $"Сделано {i:000}", (i + 900) * Places.Step, world.Ira, World.Now);
                task.Show(true, world.Ira, World.Now);
                task.MoveTo(done, (i + 900) * Places.Step, 0, world.Ira, World.Now);
                db.Add(task);
            }
        });

        var (guest, link) = (world.Guest(), world.MarinasLink);
        var room = await guest.Ask($"/r/{link}");
        (Titles(room, "inWork").Length, Titles(room, "next").Length, room["moreInWork"]!.GetValue<int>()).ShouldBe((ReadRoom.MostInWork, ReadRoom.MostNext, 111 - ReadRoom.MostInWork));
        (Titles(room, "done").Length, room["moreDone"]!.GetValue<int>()).ShouldBe((ReadRoom.MostDone, 2));
        Titles(room, "inWork")[..4].ShouldBe(["В работе 000", "В работе 001", "В работе 002", "Лендинг для акции"]);
        (room["taken"]!["count"]!.GetValue<int>(), room["taken"]!["late"]!.GetValue<int>(), room["taken"]!["nearestOn"]!.GetValue<string>()).ShouldBe((222, 6, "2026-11-20"));
        var page = await guest.Page($"/r/{link}");
        page.QuerySelector(".glance")!.TextContent.ShouldContain("222\u00A0задачи");
        page.QuerySelector(".glance")!.TextContent.ShouldContain("6\u00A0задач позже срока");
        page.QuerySelectorAll("#work .room-note a").Select(x => x.TextContent).ShouldContain("Ещё 99\u00A0задач");

        var board = await guest.Page($"/r/{link}/board");
        board.QuerySelectorAll(".works li").Length.ShouldBe((2 * ReadRoom.MostOnBoard) + ReadRoom.MostDone + 2);
        var more = board.QuerySelectorAll("#board .room-note a").Single(x => x.TextContent == "Ещё 11\u00A0задач" && x.Closest("section")!.QuerySelector("h2")!.TextContent.StartsWith("В работе", StringComparison.Ordinal)).GetAttribute("href")!;
        var rest = await guest.Page(more);
        rest.QuerySelectorAll(".works li").Length.ShouldBe(11);
        rest.QuerySelectorAll(".pager a").Select(x => x.TextContent).ShouldBe(["Предыдущие"]);
        board.QuerySelectorAll(".works a").Concat(rest.QuerySelectorAll(".works a")).Where(x => x.TextContent.StartsWith("В работе", StringComparison.Ordinal)).Select(x => x.TextContent).Distinct().Count().ShouldBe(110, "each of them once");
        (await guest.Page(more.Replace("page=2", "page=999999999"))).QuerySelectorAll(".works li").Length.ShouldBe(11);
        (await guest.Get(more.Replace("stage=", "stage=x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Get($"/r/{link}/board?stage={world.InWork.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "the room has ids of its own");

        var backlog = await guest.Ask($"/r/{link}/backlog");
        (Titles(backlog, "next").Length, backlog["moreNext"]!.GetValue<int>()).ShouldBe((ReadRoom.MostQueued, 11));
        (await guest.Page($"/r/{link}/tasks/{room["inWork"]![0]!["id"]}")).QuerySelector("h1")!.TextContent.ShouldBe("В работе 000");
    }

    [EachEngine]
    public async Task A_change_of_what_is_shown_is_there_at_once_and_moves_the_time_of_the_room(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest();
        (await guest.Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("обновлено только что");
        TimeMachine.Pass(TimeSpan.FromMinutes(7));
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Secret.Id)).Rename("Ещё секретнее", world.Ira, World.Now));
        (await guest.Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("обновлено 7\u00A0минут назад");
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Rename("Лендинг для чёрной пятницы", world.Ira, World.Now));
        (await guest.Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("Лендинг для чёрной пятницы");
        (await guest.Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("обновлено только что");
    }

    [EachEngine]
    public async Task A_task_hidden_leaves_the_room_at_once_and_its_page_is_gone(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest();
        var room = await guest.Ask($"/r/{world.MarinasLink}");
        var page = $"/r/{world.MarinasLink}/tasks/{room["inWork"]![0]!["id"]}";
        (await guest.Page(page)).QuerySelector("h1")!.TextContent.ShouldBe("Лендинг для акции");
        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Show(false, world.Ira, World.Now));
        (await guest.Get(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await guest.Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldNotContain("Лендинг");
    }

    [EachEngine]
    public async Task The_account_manager_is_shown_with_the_hours_on_the_clients_clock(Engine engine)
    {
        var world = await Begin(engine);
        // Monday 11:00 in Moscow is 13:00 in Yekaterinburg; the office closes at 19:00, there 21:00.
        (await world.Guest().Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("на\u00A0связи до\u00A021:00");
        TimeMachine.TravelTo(Monday.AddHours(10));
        (await world.Guest().Page($"/r/{world.MarinasLink}")).Body!.TextContent.ShouldContain("будет на\u00A0связи завтра\u00A012:00");
    }

    [EachEngine]
    public async Task A_specialist_is_a_role_and_never_a_name(Engine engine)
    {
        var world = await Begin(engine);
        var guest = world.Guest();
        var room = await guest.Ask($"/r/{world.MarinasLink}");
        room["inWork"]![0]!["responsible"]!.GetValue<string>().ShouldBe("specialist");
        (await guest.Page($"/r/{world.MarinasLink}/tasks/{room["inWork"]![0]!["id"]}")).Body!.TextContent.ShouldContain("специалист");
        room["people"]!.AsArray().Select(x => x!["name"]!.GetValue<string>()).ShouldBe(["Ирина Соколова"]);
    }

    [EachEngine]
    public async Task Another_clients_ids_and_ones_of_another_link_open_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var id = (await world.Guest().Ask($"/r/{world.MarinasLink}"))["inWork"]![0]!["id"]!.GetValue<string>();
        (await world.Guest().Get($"/r/{world.StepansLink}/tasks/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest().Get($"/r/{world.MarinasLink}/tasks/{world.Landing.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.Guest().Get($"/r/{world.MarinasLink}?project={world.Auto.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task The_stream_says_that_the_room_changed_and_nothing_of_internal_work(Engine engine)
    {
        var world = await Begin(engine);
        using var stream = await Listening.To(world.App, $"/r/{world.MarinasLink}/live");
        await world.Change(async db =>
        {
            var landing = await db.Tasks.WithBoard().OneVisible(world.Landing.Id);
            db.Add(landing.Write(Ids.New(World.Now), "клиент опять недоволен", null, world.Ira, World.Now));
            landing.Describe("Только для нас", null, world.Ira, World.Now);
            landing.Estimate(90, world.Ira, World.Now);
            landing.HandTo(world.Lena.Id, world.Ira, World.Now);
            db.Add(landing.AddChecklist(Ids.New(World.Now), "Внутреннее", world.Ira, World.Now));
        });
        await Move(world, world.Secret.Id, world.InWork.Id);
        (await stream.Changes()).ShouldBeEmpty();
        await Move(world, world.Landing.Id, world.Done.Id);
        (await stream.Changes(1)).ShouldBe(["data: {\"topics\":[\"room\"],\"tab\":null}"]);
    }

    [EachEngine]
    public async Task A_card_put_elsewhere_in_its_stage_is_told_to_boards_and_if_published_to_the_room(Engine engine)
    {
        var world = await Begin(engine);
        using var room = await Listening.To(world.App, $"/r/{world.MarinasLink}/live");
        using var board = await world.As(world.Pavel).Listen("/live");
        await world.As(world.Ira).Does("/tasks/AUTO-2/move", new { stage = world.Queue.Id, below = "AUTO-3" });
        using var patience = new CancellationTokenSource(Patience.Most);
        for (string? line = ""; !line!.Contains($"stage:{world.Queue.Id}", StringComparison.Ordinal);) line = (await board.ReadLineAsync(patience.Token)).ShouldNotBeNull();
        (await room.Changes(1)).Count.ShouldBe(1);
        await world.As(world.Ira).Does("/tasks/AUTO-3/move", new { stage = world.Queue.Id, below = "AUTO-2" });
        (await room.Changes()).ShouldBeEmpty("the hidden card is the team's own");
    }

    [EachEngine]
    public async Task Staff_who_talk_to_clients_see_the_same_with_the_clients_eyes_and_others_do_not(Engine engine)
    {
        var world = await Begin(engine);
        var page = await world.As(world.Ira).Page("/projects/AUTO/as-client");
        page.QuerySelector(".room-preview")!.TextContent.ShouldContain("АвтоДеталь");
        page.Body!.TextContent.ShouldContain("Лендинг для акции");
        page.Body.TextContent.ShouldNotContain("Переделать за подрядчиком");
        page.QuerySelector("form").ShouldBeNull();
        (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}/as-client")).QuerySelector("#work")!.TextContent
            .ShouldBe((await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("#work")!.TextContent);
        var task = page.QuerySelector(".works a")!.GetAttribute("href")!;
        (await world.As(world.Ira).Page(task)).QuerySelector("h1")!.TextContent.ShouldBe("Лендинг для акции");

        await world.Writes(world.Marina, "Вот таблица", files: Talk.File("цены.csv", "1;2"));
        var file = (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}/as-client")).QuerySelector(".talk a[href*='/files/']")!.GetAttribute("href")!;
        (await (await world.As(world.Ira).Get(file)).Content.ReadAsStringAsync()).ShouldBe("1;2");
        (await world.As(world.Kostya).Get(file)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await world.As(world.Kostya).Get("/projects/AUTO/as-client")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.As(world.Ira).Get("/projects/NOPE/as-client")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var other = await Begin(engine);
        (await other.As(other.Ira).Get($"/clients/{world.AutoDetail.Id}/as-client")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task An_English_browser_gets_English_and_a_first_load_is_small(Engine engine)
    {
        var world = await Begin(engine);
        var request = new HttpRequestMessage(HttpMethod.Get, $"/r/{world.MarinasLink}") { Headers = { { "Cookie", "zv_lang=en" } } };
        var html = await (await world.Guest().Send(request)).Content.ReadAsStringAsync();
        html.ShouldContain("Being worked on");
        html.ShouldContain("lang=\"en\"");
    }

    [EachEngine]
    public async Task On_a_phone_the_room_is_an_app_that_begins_at_the_readers_own_link_and_keeps_nothing(Engine engine)
    {
        var world = await Begin(engine);
        var address = (await world.Guest().Page($"/r/{world.MarinasLink}")).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!;
        var answer = await world.Guest().Get(address);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/manifest+json");
        answer.Headers.GetValues("Cache-Control").ShouldBe(["no-store"]);
        var app = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        (app["start_url"]!.GetValue<string>(), app["scope"]!.GetValue<string>(), app["display"]!.GetValue<string>()).ShouldBe(($"/r/{world.MarinasLink}", $"/r/{world.MarinasLink}", "standalone"));
        (await world.Guest().Get(app["icons"]![0]!["src"]!.GetValue<string>())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await world.Guest().Get("/room_worker.js")).Content.ReadAsStringAsync()).ShouldNotContain("caches");
        (await world.As(world.Ira).Page($"/clients/{world.AutoDetail.Id}/as-client")).QuerySelector("link[rel=manifest]").ShouldBeNull();
    }

    static string[] Titles(JsonNode room, string part) => [.. room[part]!.AsArray().Select(x => x!["title"]!.GetValue<string>())];

    static Task Move(World world, Guid task, Guid stage) => world.Change(async db =>
        (await db.Tasks.WithBoard().OneVisible(task)).MoveTo(await db.Stages.OneVisible(stage), Places.Step, 0, world.Ira, World.Now));
}
