namespace Zveno.Room;

/// <summary>How the room is taken along.</summary>
/// <param name="Sheets">Each sheet with its address for a live table; empty where there is none, and of an own link but when its address was just made.</param>
/// <param name="Calendar">Address for a calendar; null where there is none.</param>
/// <param name="AsksPin">Whether the link asks for a code, which no table and no calendar can enter.</param>
/// <param name="IsPersonal">Whether it is somebody's own link: it stands in no table, another address is made for them.</param>
/// <param name="MadeAt">Since when (UTC, whole minutes) that address is there; null while there is none, and for a link that is not somebody's own.</param>
public sealed record RoomSheetList(string Agency, string Client, IReadOnlyList<RoomSheetLink> Sheets, string? Calendar, bool AsksPin, bool IsPersonal, DateTimeOffset? MadeAt = null)
{
    /// <summary>Whether the reader's link shows hours.</summary>
    public bool SeesHours { get; init; }
}

/// <summary>A sheet.</summary>
/// <param name="Address">Of its live table.</param>
public sealed record RoomSheetLink(string Name, string Address);
