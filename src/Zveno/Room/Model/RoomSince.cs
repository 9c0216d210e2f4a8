namespace Zveno.Room;

/// <summary>What is new in a project since the reader was here.</summary>
/// <param name="At">When that was (UTC, whole minutes).</param>
/// <param name="News">The latest of it, the newest first.</param>
/// <param name="More">How much more there is.</param>
public sealed record RoomSince(DateTimeOffset At, IReadOnlyList<RoomNews> News, int More);

/// <summary>Something that happened.</summary>
/// <param name="What">In words: a title, or the beginning of what was said.</param>
/// <param name="Task">The room's id of a task that it leads to; one of the three or none.</param>
/// <param name="Talk">Of a talk.</param>
/// <param name="Plan">Of a plan.</param>
/// <param name="At">When (UTC, whole minutes).</param>
public sealed record RoomNews(RoomNewsKind Kind, string What, string? Task, string? Talk, string? Plan, DateTimeOffset At);

/// <summary>What may have happened.</summary>
public enum RoomNewsKind
{
    Done,
    Begun,
    Answered,
    Decided,
    PlanSent,
    ResultShown,
}
