using Zveno.Platform;

namespace Zveno.Room;

/// <summary>How to take the room along: the workbook, addresses for live tables, and the one for a calendar.</summary>
public static class ShowRoomSheets
{
    public static void Map(Routes routes) => routes.Room.Get("sheets", Handle);

    static async Task<Answer> Handle(HttpContext http, CurrentGuest current, Page page, ZvenoSettings settings)
    {
        var guest = current.Guest;
        var sheets = await new ReadRoom(current.Db, guest.Ids, page.Text).SheetList(Links.To(http, settings, guest.Base), guest.PinProof is not null, guest.IsShared);
        return Answer.Page<RoomSheetsView>(new RoomScreen<RoomSheetList>(sheets, guest.Base)).OrJson(() => sheets);
    }
}
