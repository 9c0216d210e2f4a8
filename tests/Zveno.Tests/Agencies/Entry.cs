using System.Net;
using Shouldly;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Tests.AgencyStories;

/// <summary>Coming in by the front door: founding, joining, signing in; what the world's people, who are just there, never did.</summary>
static class Entry
{
    public const string Password = "лошадь-скрепка-7";

    /// <summary>Founds an agency of its own; its director's browser and address.</summary>
    public static async Task<(Actor Director, string Email)> Found(App app)
    {
        var email = $"owner-{Guid.NewGuid():N}@example.test";
        var answer = await Actor.Anonymous(app, null).Submit("/start", ("agency", "Новое"), ("zone", "Europe/Moscow"), ("name", "Анна Основа"), ("email", email), ("password", Password));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (new Actor(app, SessionOf(answer)!), email);
    }

    /// <summary>Signs in by the form; the session's secret, or null when refused.</summary>
    public static async Task<(HttpResponseMessage Answer, string? Session)> SignIn(App app, string email, string password)
    {
        var answer = await Actor.Anonymous(app, null).Submit("/sign-in", ("email", email), ("password", password), ("to", ""));
        return (answer, SessionOf(answer));
    }

    /// <summary>The session's cookie of an answer.</summary>
    public static string? SessionOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            ? cookies.Select(x => x.Split(';')[0].Split('=', 2)).Where(x => x[0] == DeskGate.Cookie).Select(x => x[1]).SingleOrDefault()
            : null;
}
