using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class BoardTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_board_shows_its_cards_in_their_stages_with_their_marks(Engine engine)
    {
        var world = await Begin(engine);
        var board = await world.As(world.Ira).Page("/projects/AUTO");
        board.QuerySelectorAll($"#stage-{world.Queue.Id} .card-title").Select(x => x.TextContent).ShouldBe([world.Banners.Title, world.Secret.Title]);
        var landing = board.QuerySelector("#task-AUTO-1")!;
        landing.ParentElement!.ParentElement!.Id.ShouldBe($"stage-{world.InWork.Id}");
        landing.ClassName!.ShouldContain("card-seen");
        landing.QuerySelector(".avatar")!.GetAttribute("title").ShouldBe("Костя Журавлёв");
        landing.QuerySelector(".mark:has(use[href='#i-calendar'])")!.TextContent.ShouldContain("20");
        board.QuerySelector("#task-AUTO-3")!.ClassName.ShouldBe("card");
        board.QuerySelector("a[href='/projects/AUTO/as-client']").ShouldNotBeNull();
        foreach (var used in board.QuerySelectorAll("use").Select(x => x.GetAttribute("href")!)) board.QuerySelector($"symbol[id='{used[1..]}']").ShouldNotBeNull(used);
    }

    [EachEngine]
    public async Task A_board_that_nobody_touched_is_answered_with_304_and_one_that_changed_is_not(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var first = await ira.Get("/projects/AUTO");
        var tag = first.Headers.ETag!.ToString();
        (await Again(ira, tag)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await ira.Does($"/tasks/{world.Banners.Id}/title", new { title = "Баннеры без распродажи" });
        var changed = await Again(ira, tag);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await changed.Content.ReadAsStringAsync()).ShouldContain("Баннеры без распродажи");
    }

    [EachEngine]
    public async Task A_kept_board_is_compressed_once_and_says_the_same(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var plain = await (await ira.Get("/projects/AUTO")).Content.ReadAsStringAsync();
        foreach (var encoding in (string[])["gzip", "br"])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/projects/AUTO");
            request.Headers.AcceptEncoding.ParseAdd(encoding);
            var answer = await ira.Send(request);
            answer.Content.Headers.ContentEncoding.ShouldBe([encoding]);
            await using var body = await answer.Content.ReadAsStreamAsync();
            await using Stream unpacked = encoding == "br" ? new System.IO.Compression.BrotliStream(body, System.IO.Compression.CompressionMode.Decompress) : new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress);
            (await new StreamReader(unpacked).ReadToEndAsync()).ShouldBe(plain);
        }
    }

    [EachEngine]
    public async Task Kept_boards_of_two_agencies_with_one_code_never_meet(Engine engine)
    {
        var (world, other) = (await Begin(engine), await Begin(engine));
        await world.As(world.Ira).Does($"/tasks/AUTO-2/title", new { title = "Только наше" });
        (await world.As(world.Ira).Page("/projects/AUTO")).Body!.TextContent.ShouldContain("Только наше");
        (await other.As(other.Ira).Page("/projects/AUTO")).Body!.TextContent.ShouldNotContain("Только наше");
    }

    [EachEngine]
    public async Task Due_marks_turn_with_the_reader_s_day(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Ira).Page("/projects/AUTO")).QuerySelector("#task-AUTO-1 .mark-late").ShouldBeNull();
        TimeMachine.Pass(TimeSpan.FromDays(5));
        (await world.As(world.Ira).Page("/projects/AUTO")).QuerySelector("#task-AUTO-1 .mark-late").ShouldNotBeNull();
    }

    [EachEngine]
    public async Task A_long_column_shows_two_hundred_and_the_rest_on_demand(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db =>
        {
            var stage = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Queue.Id);
            for (var i = 0; i < 230; i++) db.Add(new WorkTask(Ids.New(World.Now), stage, $"Задача {i}", (i + 10) * Places.Step, world.Ira, World.Now));
        });
        var ira = world.As(world.Ira);
        var board = await ira.Page("/projects/AUTO");
        board.QuerySelectorAll($"#stage-{world.Queue.Id} .card").Length.ShouldBe(200);
        board.QuerySelector($"#stage-{world.Queue.Id} .count")!.TextContent.ShouldBe("232");
        var more = board.QuerySelector($"#stage-{world.Queue.Id} .stage-more button")!.GetAttribute("hx-get")!;
        var column = await ira.Piece(more);
        column.QuerySelectorAll(".card").Length.ShouldBe(232);
        column.QuerySelector(".stage-more").ShouldBeNull();
        column.QuerySelector(".stage")!.GetAttribute("data-live-src").ShouldBe(more);
    }

    [EachEngine]
    public async Task A_subcontractor_sees_own_cards_and_the_project_s_name_only(Engine engine)
    {
        var world = await Begin(engine);
        var artyom = world.As(world.Artyom);
        (await artyom.Get("/projects/AUTO")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.As(world.Ira).Does($"/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        var board = await artyom.Page("/projects/AUTO");
        board.QuerySelectorAll(".card").Select(x => x.Id).ShouldBe(["task-AUTO-2"]);
        board.Body!.TextContent.ShouldNotContain("АвтоДеталь");
        (await artyom.Get("/tasks/AUTO-1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await artyom.Get("/tasks/AUTO-2")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await artyom.IsRefused("/tasks/AUTO-1/title", new { title = "чужое" }, 404);
        (await world.Api(world.Artyom).Ask("/api/v1/tasks"))["items"]!.AsArray().Count.ShouldBe(1);
        var project = (await world.Api(world.Artyom).Ask("/api/v1/projects"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        project["name"]!.GetValue<string>().ShouldBe("Сайт автозапчастей");
        project["clientName"].ShouldBeNull();
        (await artyom.Get("/projects/AUTO/settings")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await artyom.Get("/projects/BAKE")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [EachEngine]
    public async Task A_title_with_markup_is_shown_as_typed(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks", new { stage = world.Queue.Id, title = "<script>alert(1)</script> \"x\" & 'y'" });
        var board = await world.As(world.Ira).Page("/projects/AUTO");
        board.QuerySelector("#task-AUTO-4 .card-title")!.TextContent.ShouldBe("<script>alert(1)</script> \"x\" & 'y'");
        board.QuerySelectorAll("#board script").ShouldBeEmpty();
    }

    static Task<HttpResponseMessage> Again(Actor actor, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/projects/AUTO");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return actor.Send(request);
    }
}
