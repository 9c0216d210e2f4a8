using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>The room's stream: it says that something shown changed, and nothing else; it ends with the link.</summary>
public static class ShowRoomLive
{
    public static void Map(Routes routes) => routes.Room.Get("live", Handle);

    static Task Handle(HttpContext http, LiveHub hub, CurrentGuest current)
    {
        var guest = current.Guest;
        var room = ClientTopics.Room(guest.Viewer.ClientId);
        return LiveStream.Write(http, hub, guest.Viewer.AgencyId, topic => topic == room, AccessKeys.EndOf(guest.KeyHash), toldAs: "room");
    }
}
