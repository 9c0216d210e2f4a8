using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«Бэклог»: the client's wishes in his own order, what comes next, and a form for another wish.</summary>
public static class ShowRoomBacklog
{
    public static void Map(Routes routes) => routes.Room.Get("backlog", Handle);

    static async Task<Answer> Handle(string? project, CurrentGuest current, Page page)
    {
        var guest = current.Guest;
        var backlog = await new ReadRoom(current.Db, guest.Ids, page.Text).Backlog(project);
        var ask = guest.IsShared ? null : new RoomAsk(guest.Ids.Form($"backlog/{project}/{await ReadRoom.Stamp(current.Db)}"), guest.Token, IsWish: true);
        return Answer.Page<RoomBacklogView>(new RoomScreen<RoomBacklog>(backlog, guest.Base, ask) { IsShared = guest.IsShared }).OrJson(() => backlog);
    }
}
