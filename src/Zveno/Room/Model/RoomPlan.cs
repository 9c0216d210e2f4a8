namespace Zveno.Room;

/// <summary>How far a plan has come, in a client's words.</summary>
public enum RoomPlanState
{
    /// <summary>It waits for the client's answer.</summary>
    Waits,
    Agreed,
    Returned,
}

/// <summary>A plan in one line.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="Version">Number of the version that is shown.</param>
/// <param name="IsMonth">Whether it is for a month; else for a week.</param>
/// <param name="EndsOn">The last day.</param>
/// <param name="Minutes">Planned minutes of all its tasks that are counted.</param>
/// <param name="RoomMinutes">Minutes that it may hold.</param>
/// <param name="SentAt">UTC, whole minutes.</param>
public sealed record RoomPlanLine(string Id, int Version, bool IsMonth, DateOnly StartsOn, DateOnly EndsOn, int Minutes, int RoomMinutes, RoomPlanState State, string Project, DateTimeOffset SentAt);

/// <summary>A task of a plan.</summary>
/// <param name="Id">The room's own id of the line.</param>
/// <param name="IsGift">Whether the agency gives its hours.</param>
/// <param name="IsFire">Whether it jumped the plan.</param>
/// <param name="Answer">What the client said of it; null while nothing.</param>
/// <param name="Comment">What the client wrote when returning it.</param>
public sealed record RoomPlanTask(string Id, string Title, int Minutes, bool IsGift, bool IsFire, RoomPlanState? Answer, string Comment);

/// <summary>What changed since another version: a task that came, went, or takes other hours.</summary>
/// <param name="Was">Minutes before; null for what came.</param>
/// <param name="Minutes">Minutes now; null for what went.</param>
public sealed record RoomPlanChange(string Title, int? Was, int? Minutes);

/// <summary>How something that did not fit was settled.</summary>
/// <param name="Sentence">In words.</param>
public sealed record RoomPlanChoice(string Sentence, string Reason);

/// <summary>A plan on its own page.</summary>
/// <param name="Tasks">Its tasks, in order.</param>
/// <param name="Since">Number of the version that <paramref name="Changes"/> are against; null for the first.</param>
/// <param name="AllMinutes">By how many minutes of all tasks it differs.</param>
/// <param name="AnsweredBy">Who answered last, by name; null while nobody did.</param>
/// <param name="AnsweredAt">When (UTC, whole minutes).</param>
/// <param name="CanAnswer">Whether the reader may answer now.</param>
public sealed record RoomPlanPage(string Agency, string Client, RoomPlanLine Plan, IReadOnlyList<RoomPlanTask> Tasks, int? Since, IReadOnlyList<RoomPlanChange> Changes, int AllMinutes, IReadOnlyList<RoomPlanChoice> Choices, string? AnsweredBy, DateTimeOffset? AnsweredAt, bool CanAnswer);

/// <summary>What became of an answer to a plan.</summary>
/// <param name="Plan">The room's own id.</param>
public sealed record RoomPlanReceipt(string Plan, int Version, RoomPlanState State);
