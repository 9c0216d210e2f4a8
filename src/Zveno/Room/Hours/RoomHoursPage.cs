namespace Zveno.Room;

/// <summary>A month's hours of a project: by task, by entry where the project is open so, and the planned hours that were moved.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Months">First days of the months that have hours, the latest first.</param>
/// <param name="Spent">Null while there are none in the month.</param>
/// <param name="ByEntry">Whether entries are open; earlier days may be told by task only.</param>
/// <param name="Package">Of this month only.</param>
public sealed record RoomHoursPage(string Agency, string Client, RoomProject Project, IReadOnlyList<RoomProject> Projects, DateOnly Month, IReadOnlyList<DateOnly> Months, RoomSpent? Spent, bool ByEntry,
    IReadOnlyList<RoomHoursEntry> Entries, IReadOnlyList<RoomTransfer> Transfers, RoomPackage? Package);

/// <summary>One entry: no names, kinds or rates.</summary>
/// <param name="Task">The room's own id of the task; null for the project as a whole.</param>
/// <param name="Minutes">Below zero in a correction.</param>
/// <param name="Words">What was done.</param>
public sealed record RoomHoursEntry(DateOnly Day, string? Task, string? Title, int Minutes, bool IsGift, string? Words);

/// <summary>Planned hours that went from one visible task to another.</summary>
public sealed record RoomTransfer(DateOnly On, string From, string To, int Minutes, string Reason);
