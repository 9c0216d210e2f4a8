using Microsoft.EntityFrameworkCore;
using Zveno.Clients;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>The addresses under which the room can be taken along.</summary>
    /// <param name="address">What they begin with, whole; null where none is told: there is only the workbook, or an own link has one that was told before.</param>
    internal async Task<RoomSheetList> SheetList(string? address, bool asksPin, bool isShared)
    {
        var (agency, client) = await Names();
        var made = isShared ? null : await db.RoomLinks.Select(x => x.TableMadeAt).SingleOrDefaultAsync();
        return new RoomSheetList(agency, client.Name,
            address is null ? [] : [.. Enum.GetValues<RoomSheetKind>().Select(x => new RoomSheetLink(text.Room.SheetName(x), $"{address}/sheets/{SendRoomSheets.WordOf(x)}.csv"))],
            address is null ? null : address + "/calendar.ics", asksPin, !isShared, Minute(made))
        { SeesHours = db.GuestSeesMoney };
    }
}
