using Zveno.Platform;

namespace Zveno.Room;

/// <summary>All visible tasks of a project, by stage.</summary>
public static class ShowRoomBoard
{
    public static void Map(Routes routes) => routes.Room.Get("board", Handle);

    static async Task<Answer> Handle(string? project, CurrentGuest current, Page page)
    {
        var board = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).Board(project);
        return Answer.Page<RoomBoardView>(new RoomScreen<RoomBoard>(board, current.Guest.Base)).OrJson(() => board);
    }
}
