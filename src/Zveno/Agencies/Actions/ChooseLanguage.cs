using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Chooses the language of one's screens, here and in every browser; shows the same page again in it.</summary>
public static class ChooseLanguage
{
    /// <param name="Language">Null: as the browser asks.</param>
    public record Form(Language? Language) : Input<Form>;

    public static void Map(Routes routes) => routes.Desk.Post("me/language", Handle);

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        var me = await db.Members.OneVisible(by.Id);
        me.Describe(me.Name, me.Zone, me.Hours, form.Language, by, clock.GetUtcNow());
        await db.Save();
        if (form.Language is { } chosen) http.Response.Cookies.Append("zv_lang", chosen.Code, new CookieOptions { SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        else http.Response.Cookies.Delete("zv_lang");
        return Answer.GoTo(PageOf(http)).OrJson(() => MemberJson.Of(me));
    }

    /// <summary>The page that asked, if it is ours.</summary>
    static string PageOf(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Referer.ToString(), UriKind.Absolute, out var from) && from.Authority == http.Request.Host.Value ? from.PathAndQuery : "/";
}
