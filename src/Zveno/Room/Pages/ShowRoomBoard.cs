using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>All visible tasks of a project, by stage; kept ready until something published changes.</summary>
public static class ShowRoomBoard
{
    public static void Map(Routes routes) => routes.Room.Get("board", Handle);

    static async Task<IResult> Handle(HttpContext http, string? project, CurrentGuest current, Page page, KeptPages kept)
    {
        if (Answer.WantsJson(http))
        {
            var board = await Read(project, current, page);
            return Answer.Done().OrJson(() => board);
        }
        var guest = current.Guest;
        return await kept.Of(guest.Viewer.AgencyId, ShowRoom.NameOf(guest, page, "board/" + project), () => ReadRoom.Stamp(current.Db), async () =>
        {
            var stamp = await ReadRoom.Stamp(current.Db) ?? "";
            var html = await Html.Render(http, typeof(RoomBoardView), new RoomScreen<RoomBoard>(await Read(project, current, page), guest.Base));
            return new KeptHtml(html, stamp, ClientTopics.Room(guest.Viewer.ClientId)) { CacheControl = "no-store" };
        });
    }

    static Task<RoomBoard> Read(string? project, CurrentGuest current, Page page) => new ReadRoom(current.Db, current.Guest.Ids, page.Text).Board(project);
}
