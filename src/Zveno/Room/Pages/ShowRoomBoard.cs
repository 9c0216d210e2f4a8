using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>All visible tasks of a project, by stage; kept ready until something published changes.</summary>
public static class ShowRoomBoard
{
    public static void Map(Routes routes) => routes.Room.Get("board", Handle);

    /// <param name="page">Which page of the stage, from 1.</param>
    static async Task<IResult> Handle(HttpContext http, string? project, string? stage, int? page, CurrentGuest current, Page shown, KeptPages kept)
    {
        if (stage is not null || Answer.WantsJson(http))
        {
            var board = await Read(stage, page ?? 1);
            return Answer.Page<RoomBoardView>(new RoomScreen<RoomBoard>(board, current.Guest.Base)).OrJson(() => board);
        }
        var guest = current.Guest;
        return await kept.Of(guest.Viewer.AgencyId, ShowRoom.NameOf(guest, shown, "board/" + project), () => ReadRoom.Stamp(current.Db), async () =>
        {
            var stamp = await ReadRoom.Stamp(current.Db) ?? "";
            var html = await Html.Render(http, typeof(RoomBoardView), new RoomScreen<RoomBoard>(await Read(null, 1), guest.Base));
            return new KeptHtml(html, stamp, ClientTopics.Room(guest.Viewer.ClientId)) { CacheControl = "no-store" };
        });

        Task<RoomBoard> Read(string? stage, int number) => new ReadRoom(current.Db, current.Guest.Ids, shown.Text).Board(project, stage, number);
    }
}
