namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>The addresses under which the room can be taken along.</summary>
    /// <param name="address">The room's own, whole; null where there is only the workbook.</param>
    internal async Task<RoomSheetList> SheetList(string? address, bool asksPin, bool isShared)
    {
        var (agency, client) = await Names();
        return new RoomSheetList(agency, client.Name,
            address is null ? [] : [.. Enum.GetValues<RoomSheetKind>().Select(x => new RoomSheetLink(text.Room.SheetName(x), $"{address}/sheets/{SendRoomSheets.WordOf(x)}.csv"))],
            address is null ? null : address + "/calendar.ics", asksPin, !isShared);
    }
}
