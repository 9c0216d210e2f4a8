using System.Net;
using Shouldly;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Tests.AgencyStories;

public class MeTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task A_new_password_signs_other_browsers_out_and_the_old_one_opens_nothing(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(8).AddMinutes(engine == Engine.Sqlite ? 1 : 2));
        var (here, email) = await Entry.Found(app);
        var there = new Actor(app, (await Entry.SignIn(app, email, Entry.Password)).Session!);
        (await there.Ask("/settings/me"))["email"]!.GetValue<string>().ShouldBe(email);

        (await here.IsRefused("/me/password", new { password = "не он", next = "совсем новый пароль" })).ShouldContain("Нынешний");
        (await here.IsRefused("/me/password", new { password = Entry.Password, next = "1" })).ShouldContain("короче");
        await here.Does("/me/password", new { password = Entry.Password, next = "совсем новый пароль" });

        (await here.Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await there.Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Entry.SignIn(app, email, Entry.Password)).Session.ShouldBeNull();
        (await Entry.SignIn(app, email, "совсем новый пароль")).Session.ShouldNotBeNull();
    }

    [EachEngine]
    public async Task Sessions_are_listed_with_this_browser_and_another_is_ended(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(9).AddMinutes(engine == Engine.Sqlite ? 1 : 2));
        var (here, email) = await Entry.Found(app);
        var there = new Actor(app, (await Entry.SignIn(app, email, Entry.Password)).Session!);
        var page = await here.Page("/settings/me");
        page.QuerySelectorAll("#access section:first-child li").Length.ShouldBe(2);
        page.QuerySelectorAll("#access section:first-child li").Count(x => x.TextContent.Contains("этот браузер", StringComparison.Ordinal)).ShouldBe(1);
        var end = page.QuerySelector("#access button[hx-post^='/sessions/'][hx-post$='/end']")!.GetAttribute("hx-post")!;
        await here.Does(end);
        (await there.Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await here.Page("/settings/me")).QuerySelectorAll("#access section:first-child li").Length.ShouldBe(1);
    }

    [EachEngine]
    public async Task Nobody_ends_anothers_session_or_token(Engine engine)
    {
        var world = await Begin(engine);
        var session = (await world.Api(world.Ira).Ask("/api/v1/sessions"))["items"]![0]!["id"];
        var token = (await world.Api(world.Ira).Ask("/api/v1/api-tokens"))["items"]![0]!["id"];
        foreach (var member in new[] { world.Oleg, world.Pavel })
        {
            await world.As(member).IsRefused($"/sessions/{session}/end", status: 404);
            await world.As(member).IsRefused($"/api-tokens/{token}/revoke", status: 404);
        }
        (await world.As(world.Ira).Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task A_token_is_told_once_works_and_is_revoked(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        var made = await ira.Does("/api-tokens", new { name = "Отчёты" });
        var secret = made["token"]!.GetValue<string>();
        var program = Actor.WithToken(world.App, secret);
        (await program.Get("/api/v1/clients")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await ira.Get("/settings/me")).Content.ReadAsStringAsync()).ShouldNotContain(secret);
        await ira.Does($"/api-tokens/{made["id"]}/revoke");
        (await program.Get("/api/v1/clients")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [EachEngine]
    public async Task Language_is_kept_for_every_browser(Engine engine)
    {
        var world = await Begin(engine);
        var ira = world.As(world.Ira);
        (await ira.Page("/settings/me")).DocumentElement.GetAttribute("lang").ShouldBe("ru");
        await ira.Does("/me/language", new { language = "en" });
        (await ira.Page("/settings/me")).DocumentElement.GetAttribute("lang").ShouldBe("en");
        await ira.Does("/me/language", new { language = (string?)null });
        (await ira.Page("/settings/me")).DocumentElement.GetAttribute("lang").ShouldBe("ru");
    }

    [EachEngine]
    public async Task One_describes_oneself_and_who_leads_describes_anybody(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Kostya).Does($"/members/{world.Kostya.Id}/describe", new { hours = "1-4 12:00-20:00", zone = "Asia/Omsk" });
        await world.As(world.Kostya).IsRefused($"/members/{world.Lena.Id}/describe", new { hours = "" }, 403);
        (await world.As(world.Galina).Does($"/members/{world.Kostya.Id}/describe", new { hours = "" }))["hours"].ShouldBeNull();
        (await world.As(world.Kostya).IsRefused($"/members/{world.Kostya.Id}/describe", new { hours = "когда проснусь" })).ShouldContain("1-5");
        await world.As(world.Artyom).Does($"/members/{world.Artyom.Id}/describe", new { name = "Артём В." });
    }

    [EachEngine]
    public async Task A_subcontractor_sees_own_settings_only(Engine engine)
    {
        var world = await Begin(engine);
        var artyom = world.As(world.Artyom);
        (await artyom.Get("/settings")).Headers.Location!.ToString().ShouldBe("/settings/me");
        foreach (var url in new[] { "/settings/members", "/settings/calendar" }) (await artyom.Get(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var url in new[] { "members", "calendar-exceptions", "absences", "agency", $"members/{world.Ira.Id}" })
            (await world.Api(world.Artyom).Get($"/api/v1/{url}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, url);
        (await artyom.Page("/settings/me")).QuerySelector(".rail")!.TextContent.ShouldNotContain("Клиенты");
    }

    [EachEngine]
    public async Task Whoever_it_is_every_entry_of_the_rail_opens(Engine engine)
    {
        var world = await Begin(engine);
        foreach (var member in new[] { world.Oleg, world.Galina, world.Ira, world.Dasha, world.Kostya, world.Tamara, world.Artyom })
        {
            var actor = world.As(member);
            var entries = (await actor.Page("/")).QuerySelectorAll(".rail-item").Select(x => x.GetAttribute("href")!).ToList();
            foreach (var url in entries.Where(x => x != "/settings")) (await actor.Get(url)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{member.Name} {url}");
            if (member == world.Artyom) entries.ShouldBe(["/", "/projects", "/hours", "/tasks", "/questions", "/settings"]);                // of all tasks and questions he finds his own
        }
    }

    [EachEngine]
    public async Task A_subcontractor_meets_no_clients_name_on_any_page_he_is_led_to(Engine engine)
    {
        var world = await Begin(engine);
        await world.As(world.Ira).Does("/tasks/AUTO-2/assignee", new { assignee = world.Artyom.Id });
        var artyom = world.As(world.Artyom);
        var (waiting, seen) = (new Queue<string>(["/"]), new HashSet<string>(StringComparer.Ordinal) { "/" });
        while (waiting.TryDequeue(out var url))
        {
            var answer = await artyom.Get(url);
            if (answer.StatusCode == HttpStatusCode.Redirect || answer.StatusCode == HttpStatusCode.SeeOther) { if (seen.Add(answer.Headers.Location!.ToString())) waiting.Enqueue(answer.Headers.Location.ToString()); continue; }
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, url);
            var body = await answer.Content.ReadAsStringAsync();
            foreach (var name in new[] { world.AutoDetail.Name, world.Bakery.Name, world.Marina.Name, world.Secret.Title, world.Bake.Name }) body.ShouldNotContain(name, customMessage: url);
            foreach (var link in (await artyom.Page(url)).QuerySelectorAll("a[href]").Select(x => x.GetAttribute("href")!.Split('#')[0]))
                if (link.StartsWith('/') && seen.Add(link.Split('?')[0])) waiting.Enqueue(link);          // one week of all weeks will do
        }
        seen.ShouldContain("/tasks/AUTO-2");
        seen.Count.ShouldBeGreaterThan(5);
    }

    [EachEngine]
    public async Task Who_leads_is_told_whether_mail_is_connected(Engine engine)
    {
        var world = await Begin(engine);
        (await world.As(world.Oleg).Page("/settings")).QuerySelector(".settings-mail")!.TextContent.ShouldContain("Почта не\u00A0подключена");
        (await world.As(world.Ira).Page("/settings")).QuerySelector(".settings-mail").ShouldBeNull();
    }
}
