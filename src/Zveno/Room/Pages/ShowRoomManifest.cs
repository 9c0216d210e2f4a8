using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>What a phone asks when the room is put on its screen beside other apps. It begins at the reader's own link, which is why it is served behind it.</summary>
public static class ShowRoomManifest
{
    public static void Map(Routes routes) => routes.Room.Get("app.webmanifest", Handle);

    static async Task<IResult> Handle(CurrentGuest current, Page page)
    {
        var (agency, client) = (await current.Db.Agencies.Select(x => x.Name).SingleAsync(), await current.Db.Clients.Select(x => x.Name).SingleAsync());
        return Results.Json(new
        {
            Name = $"{client} · {agency}",
            ShortName = agency,
            Lang = page.Text.Language.Code,
            StartUrl = current.Guest.Base,
            Scope = current.Guest.Base,
            Display = "standalone",
            BackgroundColor = "#ffffff",
            ThemeColor = "#006060",
            Icons = new[] { new { Src = Asset.Of("dist/icon.svg"), Sizes = "any", Type = "image/svg+xml" } },
        }, Snake, "application/manifest+json");
    }

    static readonly System.Text.Json.JsonSerializerOptions Snake = new(Json.Wire) { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower };
}
