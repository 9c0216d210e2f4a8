using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests.Desk;

public class SearchTests(Engines engines) : Story(engines)
{
    /// <summary>Queries and what they find in the told world, on either engine.</summary>
    static readonly (string Typed, string[] Hits)[] Queries =
    [
        ("баннер", ["Баннеры к распродаже"]),
        ("баннерами", ["Баннеры к распродаже"]),
        ("распродажа баннеры", ["Баннеры к распродаже"]),
        ("ленд", ["Лендинг для акции"]),
        ("AUTO-2", ["Баннеры к распродаже"]),
        ("auto2", ["Баннеры к распродаже"]),
        ("АКЦИЯ", ["Лендинг для акции"]),
        ("universities", ["Reporting for universities, v2"]),
        ("university", ["Reporting for universities, v2"]),
        ("reports", ["Reporting for universities, v2"]),
        ("объявление", ["Переделать ёлочные объявления"]),
        ("елочный", ["Переделать ёлочные объявления"]),
        ("белова", ["Марина Белова"]),
        ("marina@autodetail", ["Марина Белова"]),
        ("автодеталь", ["АвтоДеталь"]),
        ("автозапчасти сайт", ["Сайт автозапчастей"]),
        ("\" OR * ' : & | ! ) ( --", []),
        ("ъа ъвstaff", []),
        ("нетутакогослова", []),
        ("", []),
    ];

    [EachEngine]
    public async Task The_same_is_found_on_both_engines(Engine engine)
    {
        var world = await Begin(engine);
        await Begin(engine);                                    // another agency with the same words
        await world.Change(async db =>
        {
            var stage = await db.Stages.Include(x => x.Project).SingleAsync(x => x.Id == world.Queue.Id);
            db.Add(new WorkTask(Ids.New(World.Now), stage, "Reporting for universities, v2", 3 * Places.Step, world.Ira, World.Now));
            db.Add(new WorkTask(Ids.New(World.Now), stage, "Переделать ёлочные объявления", 4 * Places.Step, world.Ira, World.Now));
        });
        foreach (var (typed, hits) in Queries) (await Titles(world.Api(world.Ira), typed)).ShouldBe(hits, ignoreOrder: true, typed);
    }

    [EachEngine]
    public async Task What_a_client_sees_bears_the_sign_in_the_palette_and_on_the_page(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, api) = (world.As(world.Ira), world.Api(world.Ira));
        await world.Change(async db => db.Add((await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Write(Ids.New(World.Now), "Заметка про баннеры", null, world.Ira, World.Now)));
        await world.Writes(world.Marina, "Где баннеры?");
        (await Seen(api, "баннеры")).ShouldBe([("Баннеры к распродаже", true), ("Где баннеры?", true), ("Где баннеры?", true), ("Заметка про баннеры", false)], ignoreOrder: true);
        (await Seen(api, world.Secret.Title)).ShouldBe([(world.Secret.Title, false)]);
        (await ira.Page("/search?q=баннеры")).QuerySelectorAll("#search-found .mark-seen").Length.ShouldBe(3);
        (await ira.Piece("/search?q=баннеры")).QuerySelectorAll(".palette-item .mark-seen").Length.ShouldBe(3);
        await ira.Does("/tasks/AUTO-2/put-off");
        (await Seen(api, "баннеры")).ShouldContain(("Баннеры к распродаже", false), "what waits in the backlog the room does not show");
    }

    static async Task<IReadOnlyList<(string, bool)>> Seen(Actor api, string typed) =>
        [.. (await api.Ask("/api/v1/search?q=" + Uri.EscapeDataString(typed)))["items"]!.AsArray().Select(x => (x!["title"]!.GetValue<string>(), x["isSeen"]!.GetValue<bool>()))];

    [EachEngine]
    public async Task What_changed_is_found_as_it_is_now(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.Api(world.Ira);
        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Banners.Id)).Rename("Листовки на выставку", world.Ira, World.Now));
        (await Titles(ira, "баннеры")).ShouldBeEmpty();
        (await Titles(ira, "листовка")).ShouldBe(["Листовки на выставку"]);
        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Banners.Id)).Archive(world.Ira, World.Now));
        (await Titles(ira, "листовка")).ShouldBeEmpty();
        await world.Change(async db =>
        {
            var task = await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Banners.Id);
            task.Restore(task.Stage, world.Ira, World.Now);
        });
        (await Titles(ira, "листовка")).ShouldBe(["Листовки на выставку"]);
    }

    [EachEngine]
    public async Task Everybody_finds_only_what_is_theirs_to_see(Engine engine)
    {
        var world = await Begin(engine);
        await world.Change(async db => (await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Banners.Id)).HandTo(world.Artyom.Id, world.Ira, World.Now));
        (await Titles(world.Api(world.Kostya), "белова")).ShouldBeEmpty();
        (await Titles(world.Api(world.Kostya), "переделать")).ShouldHaveSingleItem();
        (await Titles(world.Api(world.Artyom), "баннеры")).ShouldHaveSingleItem();
        foreach (var typed in (string[])["переделать", "лендинг", "белова", "автодеталь", "сайт"]) (await Titles(world.Api(world.Artyom), typed)).ShouldBeEmpty(typed);
    }

    [EachEngine]
    public async Task Talk_and_notes_are_found_in_their_groups(Engine engine)
    {
        var world = await Begin(engine);
        await world.Writes(world.Marina, "Когда будет готова страница с аккумуляторами?");
        await world.Change(async db => db.Add((await db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Landing.Id)).Write(Ids.New(World.Now), "Аккумулятор снять на белом", null, world.Kostya, World.Now)));
        var kinds = (await world.Api(world.Ira).Ask("/api/v1/search?q=аккумуляторы"))["items"]!.AsArray().Select(x => x!["kind"]!.GetValue<string>()).ToList();
        kinds.ShouldBe(["topic", "message", "note"], ignoreOrder: true);
        var page = await world.As(world.Ira).Page("/search?q=аккумулятор");
        page.QuerySelectorAll(".search-found section").Length.ShouldBe(2);
    }

    [EachEngine]
    public async Task The_palette_answers_with_links_and_commands_as_one_types(Engine engine)
    {
        var world = await Begin(engine);
        async Task<string> Palette(Member who, string typed)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/search?q=" + Uri.EscapeDataString(typed));
            request.Headers.Add("HX-Request", "true");
            return await (await world.As(who).Send(request)).Content.ReadAsStringAsync();
        }
        var found = await Palette(world.Ira, "лен");
        found.ShouldContain("class=\"palette-item\" href=\"/tasks/AUTO-1\"");
        found.ShouldNotContain("<html");
        (await Palette(world.Ira, "создать про")).ShouldContain("/projects/new");
        (await Palette(world.Kostya, "создать про")).ShouldNotContain("/projects/new");
        var time = await Palette(world.Kostya, "2ч аудит AUTO-1 вчера");
        time.ShouldContain("action=\"/time-entries/said");
        time.ShouldContain("AUTO-1, вчера");
        (await Palette(world.Kostya, "2 аудит")).ShouldNotContain("/time-entries/said");
    }

    [Fact]
    public async Task On_PostgreSQL_the_application_cannot_read_the_index_itself()
    {
        var world = await Begin(Engine.Postgres);
        await using var scope = world.Look();
        var error = await Should.ThrowAsync<Npgsql.PostgresException>(() => scope.Db.Database.SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM \"SearchIndex\"").SingleAsync());
        error.SqlState.ShouldBe("42501");
    }

    static async Task<IReadOnlyList<string>> Titles(Actor who, string typed) =>
        [.. (await who.Ask("/api/v1/search?q=" + Uri.EscapeDataString(typed)))["items"]!.AsArray().Select(x => x!["title"]!.GetValue<string>())];
}
