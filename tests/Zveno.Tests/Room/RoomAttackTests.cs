using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Room;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>What comes to a room that no client means: robots, scanners, scripts in every text, a crowd of tabs, browsers that can do little.</summary>
public class RoomAttackTests(Engines engines) : Story(engines)
{
    /// <summary>As hostile as a text can be; none of it may become markup, and each is shown as it was written.</summary>
    const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`</textarea><svg/onload=alert(3)>{{7*7}} javascript:alert(4)";

    [EachEngine]
    public async Task Robots_scanners_and_HEAD_open_every_address_of_a_room_and_nothing_is_spent(Engine engine)
    {
        var world = await Begin(engine);
        await RichLife.Of(world);
        var (paths, before) = (await Paths(world), await RowDigest.Of(world));
        string[] agents = ["TelegramBot (like TwitterBot)", "WhatsApp/2.23", "Mozilla/5.0 (compatible; YandexBot/3.0)", "Barracuda Sentinel (EE)", "Mozilla/5.0 (Windows NT 10.0) SafeLinks", "curl/8.0", ""];
        foreach (var path in paths)
            foreach (var (verb, agent) in agents.SelectMany(x => new[] { (HttpMethod.Get, x), (HttpMethod.Head, x) }))
            {
                var request = new HttpRequestMessage(verb, path);
                if (agent.Length > 0) request.Headers.TryAddWithoutValidation("User-Agent", agent);
                var answer = await world.Guest().Send(request);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{verb} {path} {agent}");
                answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["none"]);
            }
        (await RowDigest.Of(world)).ShouldBe(before);
        (await world.Read(db => db.RoomLinks.CountAsync(x => x.OpenedAt != null))).ShouldBe(0, "none of them was a visit");
    }

    [EachEngine]
    public async Task Many_tabs_hear_each_change_once_and_more_streams_than_a_person_has_are_refused_until_one_ends(Engine engine)
    {
        var world = await Begin(engine);
        var (live, tabs) = ($"/r/{world.MarinasLink}/live", new List<Listening>());
        for (var i = 0; i < ShowRoomLive.Most; i++) tabs.Add(await Listening.To(world.App, live));
        var refused = await world.Guest().Get(live);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await world.Guest().Get($"/r/{world.MarinasLink}")).StatusCode.ShouldBe(HttpStatusCode.OK, "the room itself is read all the same");
        (await Listening.To(world.App, $"/r/{world.StepansLink}/live")).Dispose();

        await world.Change(async db => (await db.Tasks.WithBoard().OneVisible(world.Landing.Id)).Rename("Лендинг к акции", world.Ira, World.Now));
        foreach (var tab in tabs) await tab.Change();
        tabs[0].Dispose();
        await Patience.Eventually(async () =>
        {
            try
            {
                (await Listening.To(world.App, live)).Dispose();
                return true;
            }
            catch (HttpRequestException) { return false; }
        });
        foreach (var tab in tabs.Skip(1)) tab.Dispose();
    }

    [EachEngine]
    public async Task What_a_client_writes_is_a_text_wherever_it_is_shown_to_him_and_to_the_team(Engine engine)
    {
        var world = await Begin(engine);
        var (ira, guest, room) = (world.As(world.Ira), world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        await ira.Does("/tasks/AUTO-1/approvals", new { words = Hostile });
        var talk = (await guest.Does($"{room}/questions", new { text = Hostile }))["talk"]!.GetValue<string>();
        (await guest.Submit($"{room}/questions", File("text", "Файл", "<img src=x onerror=alert(5)>.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(6)</script></svg>"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await guest.Does($"{room}/questions", new { text = Hostile + " хочу", wish = true, project = (await guest.Ask(room))["project"]!["id"]!.GetValue<string>() });
        var approval = (await guest.Ask(room))["approvals"]![0]!;
        await guest.Does($"{room}/approvals/{approval["id"]}/answer", new { agreed = false, comment = Hostile });

        var topics = await world.Read(db => db.Topics.Select(x => x.Id).ToListAsync());
        string[] desk = ["/inbox?view=all", "/changes", "/projects/AUTO", "/projects/AUTO/backlog", "/tasks/AUTO-1", "/tasks/AUTO-1/approvals", $"/clients/{world.AutoDetail.Id}", $"/clients/{world.AutoDetail.Id}/as-client", "/", .. topics.Select(x => $"/inbox/{x}")];
        var task = (await guest.Ask(room))["inWork"]!.AsArray().First(x => x!["title"]!.GetValue<string>() == "Лендинг для акции")!["id"];
        foreach (var (page, url) in await Pages(guest, [room, $"{room}/talks/{talk}", $"{room}/talks", $"{room}/documents", $"{room}/tasks/{task}"]).Concat(Pages(ira, desk)).ToListAsync()) Harmless(page, url);
        (await guest.Page($"{room}/talks/{talk}")).QuerySelector(".bubble")!.TextContent.ShouldContain("<script>alert(1)</script>");
        (await ira.Piece("/tasks/AUTO-1/approvals")).Body!.TextContent.ShouldContain("</textarea><svg/onload=alert(3)>");

        var file = (await guest.Ask(room))["talks"]!.AsArray().SelectMany(x => x!["messages"]!.AsArray()).SelectMany(x => x!["files"]!.AsArray()).Single()!;
        var sent = await guest.Get($"{room}/files/{file["id"]}");
        sent.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        sent.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        sent.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        sent.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [EachEngine]
    public async Task A_revoked_link_is_dead_at_once_with_its_pages_files_tables_and_stream(Engine engine)
    {
        var world = await Begin(engine);
        await RichLife.Of(world);
        var paths = await Paths(world);
        paths.ShouldContain(x => x.Contains("/files/", StringComparison.Ordinal));
        foreach (var path in paths) (await world.Guest().Get(path)).StatusCode.ShouldBe(HttpStatusCode.OK, path);        // kept pages and the gate's memory are warm
        using var stream = await Listening.To(world.App, $"/r/{world.MarinasLink}/live");
        var link = await world.Read(db => db.RoomLinks.Where(x => x.ContactId == world.Marina.Id).Select(x => x.Id).SingleAsync());
        await world.As(world.Ira).Does($"/room-links/{link}/revoke");

        (await stream.Ends()).ShouldBeTrue();          // on PostgreSQL it is told by the commit, as the stream is
        (await world.Guest().Get(paths[0])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in paths) (await world.Guest().Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        foreach (var verb in RoomRoutes.All(world).Where(x => x.StartsWith("POST", StringComparison.Ordinal)))
            (await world.Guest(world.MarinasLink).Post(verb["POST ".Length..].Replace("{link}", world.MarinasLink, StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound, verb);
    }

    [EachEngine]
    public async Task Without_scripts_and_cookies_every_page_works_by_links_and_forms_of_its_own(Engine engine)
    {
        var world = await Begin(engine);
        await RichLife.Of(world);
        await world.Wishes(world.Marina, "Первое");
        await world.Wishes(world.Marina, "Второе");
        var (guest, forms, broken, followed) = (world.Guest(), 0, new List<string>(), new HashSet<string>());
        await foreach (var (page, url) in Pages(guest, [.. (await Paths(world)).Where(IsPage)]))
        {
            foreach (var form in page.QuerySelectorAll<IHtmlFormElement>("form"))
            {
                forms++;
                if (form.GetAttribute("method") != "post" || form.GetAttribute("action")?.StartsWith($"/r/{world.MarinasLink}/", StringComparison.Ordinal) != true || !form.GetAttribute("action")!.Contains("_token=", StringComparison.Ordinal) || form.QuerySelector("button:not([type=button])") is null)
                    broken.Add($"{url}: {form.OuterHtml[..Math.Min(160, form.OuterHtml.Length)]}");
            }
            broken.AddRange(page.QuerySelectorAll("button").Where(x => x.Closest("form") is null && x.Closest("[data-answers]") is null).Select(x => $"{url}: {x.OuterHtml} does nothing"));
            broken.AddRange(page.QuerySelectorAll("[style], [onclick], script:not([src]), script[type=module], iframe").Select(x => $"{url}: {x.OuterHtml}"));
            if (page.QuerySelector("html")!.GetAttribute("lang") != "ru" || page.QuerySelector("meta[name=viewport]") is null || page.QuerySelectorAll("h1").Length != 1 || page.Title?.Length is not > 0) broken.Add($"{url}: says its language, width, head and title");
            foreach (var link in page.QuerySelectorAll("a[href]").Select(x => x.GetAttribute("href")!))
            {
                var (path, part) = link.Split('#') is [var at, var to] ? (at, to) : (link, null);
                if (part is { Length: > 0 } && path.Length == 0 && page.GetElementById(part) is null) broken.Add($"{url}: {link} leads to no part of it");
                if (path.Length == 0 || path.StartsWith("webcal:", StringComparison.Ordinal) || !followed.Add(path)) continue;
                if (!path.StartsWith($"/r/{world.MarinasLink}", StringComparison.Ordinal) || (await guest.Get(path)).StatusCode != HttpStatusCode.OK) broken.Add($"{url}: {link} leads nowhere");
            }
        }
        broken.ShouldBeEmpty();
        forms.ShouldBeGreaterThan(10);
    }

    [EachEngine]
    public async Task A_page_that_refuses_leads_back_to_the_room_and_never_to_the_doors_of_the_team(Engine engine)
    {
        var world = await Begin(engine);
        var (guest, room) = (world.Guest(world.MarinasLink), $"/r/{world.MarinasLink}");
        var shared = (await world.As(world.Ira).Does($"/clients/{world.AutoDetail.Id}/room-links"))["address"]!.GetValue<string>().Split("/r/")[1];
        foreach (var (answer, home) in ((HttpResponseMessage, string)[])
            [
                (await guest.Get($"{room}/tasks/AAAAAAAAAAAAAAAA"), room),
                (await guest.Submit($"{room}/messages/AAAAAAAAAAAAAAAA/rate", ("helped", "true")), room),
                (await guest.Submit($"{room}/questions?broken", new ByteArrayContent([1, 2, 3])), room),
                (await world.Guest(shared).Submit($"/r/{shared}/questions", ("text", "Можно?")), $"/r/{shared}"),
            ])
        {
            ((int)answer.StatusCode).ShouldBeInRange(400, 499);
            (await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync())).QuerySelectorAll("a").Select(x => x.GetAttribute("href")).ShouldBe([home], answer.RequestMessage!.RequestUri!.PathAndQuery);
        }
        foreach (var tab in (string[])["questions", "pin", "nowhere/at/all"])         // a phone that put a tab to sleep opens the address of a refused form anew
        {
            var led = await guest.Get($"{room}/{tab}");
            (led.StatusCode, led.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.SeeOther, room), tab);
            (await guest.Get($"{room}/{tab}", "application/json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await world.Guest().Get($"/r/{new string('x', 43)}/{tab}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        (await new HtmlParser().ParseDocumentAsync(await (await world.Guest().Get($"/r/{new string('x', 43)}")).Content.ReadAsStringAsync())).QuerySelectorAll("a").ShouldBeEmpty("who opened nothing is led nowhere");
    }

    [EachEngine]
    public async Task By_a_slow_network_the_first_load_of_any_page_is_under_thirty_kilobytes(Engine engine)
    {
        var world = await Begin(engine);
        await RichLife.Of(world);
        var heavy = new List<string>();
        foreach (var path in (await Paths(world)).Where(IsPage))
        {
            var page = await new HtmlParser().ParseDocumentAsync(await (await world.Guest().Get(path)).Content.ReadAsStringAsync());
            var parts = page.QuerySelectorAll("link[href], script[src], img[src]").Select(x => x.GetAttribute("href") ?? x.GetAttribute("src")!).Distinct().ToList();
            var bytes = await Weight(world, path);
            foreach (var part in parts) bytes += await Weight(world, part);
            TestContext.Current.SendDiagnosticMessage($"{engine}: {path[^Math.Min(30, path.Length)..]} {bytes} bytes in {parts.Count + 1} answers");
            if (bytes > 30_000) heavy.Add($"{path}: {bytes}");
            parts.ShouldAllBe(x => x.StartsWith('/') && !x.StartsWith("//", StringComparison.Ordinal), "nothing from third parties");
        }
        heavy.ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_browser_that_keeps_no_cookies_is_told_why_it_is_asked_for_the_code_again(Engine engine)
    {
        var world = await Begin(engine);
        var made = await world.As(world.Ira).Does($"/contacts/{world.Marina.Id}/room-links", new { pin = "4711" });
        var secret = made["address"]!.GetValue<string>().Split("/r/")[1];
        var right = await world.Guest(secret).Submit($"/r/{secret}/pin", ("pin", "4711"));
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var asked = await world.Guest().Get(right.Headers.Location!.ToString());
        asked.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await asked.Content.ReadAsStringAsync()).ShouldContain("cookie");
        (await (await world.Guest().Get($"/r/{secret}")).Content.ReadAsStringAsync()).ShouldNotContain("cookie");
    }

    /// <summary>Every address that Marina's room has something at.</summary>
    static async Task<List<string>> Paths(World world) =>
        [.. (await RoomRoutes.Read(world, world.MarinasLink, everyWay: false)).Where(x => x.Status == 200).Select(x => x.What.Split(' ')[1]).Distinct()];

    static bool IsPage(string path) => !path.Contains('.', StringComparison.Ordinal) && !path.Contains("/files/", StringComparison.Ordinal) && !path.Contains("/answers", StringComparison.Ordinal);

    static async IAsyncEnumerable<(IHtmlDocument Page, string Url)> Pages(Actor actor, IEnumerable<string> urls)
    {
        foreach (var url in urls) yield return (await actor.Page(url), url);
    }

    static void Harmless(IHtmlDocument page, string url)
    {
        page.QuerySelectorAll("script:not([src])").Where(x => x.GetAttribute("type") != "application/json").ShouldBeEmpty(url);
        page.QuerySelectorAll("[onerror], [onload], img[src=x], a[href^=javascript]").ShouldBeEmpty(url);
        page.Body!.InnerHtml.ShouldNotContain("<svg/onload", customMessage: url);
    }

    static async Task<long> Weight(World world, string url)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        var answer = await world.Guest().Send(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, url);
        return (await answer.Content.ReadAsByteArrayAsync()).Length + answer.Headers.ToString().Length + answer.Content.Headers.ToString().Length;
    }

    static MultipartFormDataContent File(string field, string text, string name, string content)
    {
        var form = new MultipartFormDataContent { { new StringContent(text), field } };
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "files", name);
        return form;
    }
}
