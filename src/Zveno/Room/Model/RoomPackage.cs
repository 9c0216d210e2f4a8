namespace Zveno.Room;

/// <summary>A month's package of hours; of prices only that of an hour beyond, where it is to be chosen.</summary>
/// <param name="Included">Minutes of the month.</param>
/// <param name="Carried">What came from the month before; below zero is a debt.</param>
/// <param name="Spent">Of them: the same as <see cref="RoomSpent.Minutes"/>.</param>
/// <param name="Left">Below zero when more was worked than there was.</param>
/// <param name="Gift">Worked beyond without asking: the agency's gift.</param>
/// <param name="RunsOutOn">The day on which it runs out at the present pace; null when it lasts.</param>
public sealed record RoomPackage(int Included, int Carried, int Spent, int Left, int Gift, DateOnly? RunsOutOn)
{
    /// <summary>What is asked, once all hours are spent; null while nothing is.</summary>
    public RoomPackageAsk? Asks { get; init; }

    /// <summary>What was chosen for the month; null while nothing was.</summary>
    public RoomPackageChosen? Chosen { get; init; }
}

/// <summary>What becomes of more work this month.</summary>
public enum RoomPackageChoice
{
    /// <summary>No more of it: what is worked all the same is the agency's gift.</summary>
    Stop,
    /// <summary>More hours at the price of an hour.</summary>
    MoreHours,
    /// <summary>Out of the next month's hours.</summary>
    NextMonth,
}

/// <summary>The question that the client is asked when a month's hours are spent.</summary>
/// <param name="Project">The room's own id.</param>
/// <param name="Month">«2026-11».</param>
/// <param name="HourPrice">Of an hour beyond, in words; null when none was agreed.</param>
public sealed record RoomPackageAsk(string Project, string Month, string? HourPrice);

/// <summary>The client's choice, with who chose it and when (UTC, whole minutes).</summary>
public sealed record RoomPackageChosen(RoomPackageChoice Choice, string? Who, DateTimeOffset? At);
