using System.Net;
using Shouldly;
using Zveno.Agencies;

namespace Zveno.Tests.AgencyStories;

public class SignInTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Who_founds_an_agency_is_signed_in_and_may_sign_in_again(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(1));
        var (director, email) = await Entry.Found(app);
        (await director.Page("/settings")).QuerySelector("h1")!.TextContent.ShouldBe("Новое");
        var (answer, session) = await Entry.SignIn(app, email, Entry.Password);
        answer.Headers.Location!.ToString().ShouldBe("/");
        (await new Actor(app, session!).Get("/settings/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [EachEngine]
    public async Task A_wrong_password_keeps_the_address_and_says_what_to_check(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(2));
        var (_, email) = await Entry.Found(app);
        var (answer, session) = await Entry.SignIn(app, email, "не тот пароль");
        session.ShouldBeNull();
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain($"value=\"{email}\"");
        page.ShouldContain("раскладку");
    }

    [EachEngine]
    public async Task Five_wrong_passwords_lock_for_a_quarter_of_an_hour_known_and_unknown_addresses_alike(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(3).AddHours(engine == Engine.Sqlite ? 1 : 2));
        var (_, email) = await Entry.Found(app);
        var stranger = $"nobody-{Guid.NewGuid():N}@example.test";
        foreach (var address in new[] { email, stranger })
        {
            var answers = new List<string>();
            for (var tries = 0; tries < 6; tries++)
            {
                var (answer, _) = await Entry.SignIn(app, address, "не тот пароль");
                var sentence = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
                answers.Add($"{(int)answer.StatusCode} {(sentence.Contains("через 15\u00A0минут", StringComparison.Ordinal) ? "15 min" : "")}".Trim());
                TimeMachine.Pass(TimeSpan.FromSeconds(1));
            }
            answers.ShouldBe(["422", "422", "422", "422", "429 15 min", "429 15 min"]);
            TimeMachine.Pass(TimeSpan.FromMinutes(1));
        }
        (await Entry.SignIn(app, email, Entry.Password)).Session.ShouldBeNull();         // the right one does not open a locked account
        TimeMachine.Pass(TimeSpan.FromMinutes(16));
        (await Entry.SignIn(app, email, Entry.Password)).Session.ShouldNotBeNull();
    }

    [EachEngine]
    public async Task A_refusal_takes_the_same_time_for_known_and_unknown_addresses(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(4));
        var (_, email) = await Entry.Found(app);
        foreach (var address in new[] { email, "nobody@example.test" })
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            await Entry.SignIn(app, address, "не тот пароль");
            watch.Elapsed.ShouldBeGreaterThanOrEqualTo(SignIn.RefusalTakes - TimeSpan.FromMilliseconds(20));
        }
    }

    [EachEngine]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(5));
        var (_, email) = await Entry.Found(app);
        var (answer, _) = await Entry.SignIn(app, email, Entry.Password);
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        var session = cookies.Single(x => x.StartsWith(DeskGate.Cookie, StringComparison.Ordinal));
        session.ShouldContain("httponly", Case.Insensitive);
        session.ShouldContain("samesite=lax", Case.Insensitive);
        cookies.Single(x => x.StartsWith("zv_token", StringComparison.Ordinal)).ShouldContain("samesite=strict", Case.Insensitive);
    }

    [EachEngine]
    public async Task Signing_in_goes_only_to_paths_of_our_own(Engine engine)
    {
        var app = await Engines.On(engine);
        TimeMachine.TravelTo(Monday.AddDays(6));
        var (_, email) = await Entry.Found(app);
        foreach (var (to, goes) in new[] { ("/clients", "/clients"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil.example", "/"), ("", "/") })
        {
            var answer = await Actor.Anonymous(app, null).Submit("/sign-in", ("email", email), ("password", Entry.Password), ("to", to));
            answer.Headers.Location!.ToString().ShouldBe(goes);
        }
    }
}
