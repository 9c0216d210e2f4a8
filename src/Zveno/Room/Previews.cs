using Zveno.Platform;

namespace Zveno.Room;

/// <summary>
/// Messengers and mail programs open the addresses that are sent through them, to show a card of them. They get a page that names nobody, the same for every link,
/// living or not: nothing is looked up, nothing is counted.
/// </summary>
static class Previews
{
    static readonly string[] Names =
    [
        "TelegramBot", "WhatsApp", "facebookexternalhit", "Facebot", "vkShare", "Viber", "Slackbot", "Slack-ImgProxy", "Discordbot", "Twitterbot", "LinkedInBot", "SkypeUriPreview",
        "Googlebot", "Google-PageRenderer", "YandexBot", "YandexMessenger", "Mail.RU_Bot", "OdklBot", "bingbot", "BingPreview", "Applebot", "MicrosoftPreview", "Iframely", "Embedly", "MaxBot",
    ];

    /// <summary>Whether the caller says that it is one of them.</summary>
    public static bool IsOne(HttpContext http)
    {
        var agent = http.Request.Headers.UserAgent.ToString();
        return agent.Length > 0 && Names.Any(x => agent.Contains(x, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What they get.</summary>
    public static Task Answer(HttpContext http, Page page) => Html.Write<NeutralRoom>(http, new RoomRefusal("about:blank", page.Text.Room.NeutralTitle, StatusCodes.Status200OK, page.Text.Room.NeutralText));
}
