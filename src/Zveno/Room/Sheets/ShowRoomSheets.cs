using Zveno.Platform;

namespace Zveno.Room;

/// <summary>How to take the room along: the workbook, addresses for live tables, and the one for a calendar.</summary>
public static class ShowRoomSheets
{
    public static void Map(Routes routes) => routes.Room.Get("sheets", Handle);

    static async Task<Answer> Handle(HttpContext http, CurrentGuest current, Page page, ZvenoSettings settings)
    {
        var screen = await Screen(current, page, current.Guest.IsShared ? Links.To(http, settings, current.Guest.Base) : null);
        return Answer.Page<RoomSheetsView>(screen).OrJson(() => screen.Page);
    }

    /// <summary>The page as it is now.</summary>
    /// <param name="address">What the addresses begin with; null where they are not told.</param>
    internal static async Task<RoomScreen<RoomSheetList>> Screen(CurrentGuest current, Page page, string? address)
    {
        var guest = current.Guest;
        return new(await new ReadRoom(current.Db, guest.Ids, page.Text).SheetList(address, guest.PinProof is not null, guest.IsShared), guest.Base) { IsShared = guest.IsShared };
    }
}
