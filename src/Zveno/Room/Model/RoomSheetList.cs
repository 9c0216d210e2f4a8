namespace Zveno.Room;

/// <summary>How the room is taken along.</summary>
/// <param name="Sheets">Each sheet with its address for a live table; empty where there is none.</param>
/// <param name="Calendar">Address for a calendar; null where there is none.</param>
/// <param name="AsksPin">Whether the link asks for a code, which no table and no calendar can enter.</param>
/// <param name="IsPersonal">Whether somebody's own link is in the addresses: in a table that others read, they could answer in his name.</param>
public sealed record RoomSheetList(string Agency, string Client, IReadOnlyList<RoomSheetLink> Sheets, string? Calendar, bool AsksPin, bool IsPersonal);

/// <summary>A sheet.</summary>
/// <param name="Address">Of its live table.</param>
public sealed record RoomSheetLink(string Name, string Address);
