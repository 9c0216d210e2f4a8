using Zveno.Platform;

namespace Zveno.Room;

/// <summary>All talks about a project, a line each, by pages.</summary>
public static class ShowTalks
{
    public static void Map(Routes routes) => routes.Room.Get("talks", Handle);

    static async Task<Answer> Handle(string? project, int? page, CurrentGuest current, Page shown)
    {
        var list = await new ReadRoom(current.Db, current.Guest.Ids, shown.Text).TalkList(project, page ?? 1);
        return Answer.Page<RoomTalkListView>(new RoomScreen<RoomTalkList>(list, current.Guest.Base)).OrJson(() => list);
    }
}
