using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>The room's stream: it says that something shown changed, and nothing else; it ends with the link.</summary>
public static class ShowRoomLive
{
    /// <summary>Streams of one link at a time. A browser has one for all its tabs; who has none reads the room just as well, and asks again later.</summary>
    public const int Most = 30;

    /// <summary>The same of a link that a whole company reads by.</summary>
    const int MostShared = 300;

    public static void Map(Routes routes) => routes.Room.Get("live", Handle);

    static async Task Handle(HttpContext http, LiveHub hub, CurrentGuest current)
    {
        var (guest, agency) = (current.Guest, current.Guest.Viewer.AgencyId);
        var ends = AccessKeys.EndOf(guest.KeyHash);
        if (hub.CountOf(agency, ends) >= (guest.IsShared ? MostShared : Most))
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = "30";
            return;
        }
        using var listener = hub.ListenTo(agency, ClientTopics.Room(guest.Viewer.ClientId), ends);
        await LiveStream.Write(http, listener, ends, toldAs: "room");
    }
}
