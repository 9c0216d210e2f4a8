namespace Zveno.Room;

/// <summary>What was agreed and what was sent: the one place where papers stand.</summary>
/// <param name="Decisions">Published decisions, the latest first.</param>
/// <param name="Agreed">Plans and results that the client agreed to, the latest first.</param>
/// <param name="Files">A page of the files of the talks, the latest first.</param>
/// <param name="Count">How many files there are.</param>
/// <param name="Number">Which page of them it is, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record RoomDocuments(string Agency, string Client, RoomProject Project, IReadOnlyList<RoomProject> Projects, IReadOnlyList<RoomDecision> Decisions, IReadOnlyList<RoomAgreed> Agreed, IReadOnlyList<RoomDocument> Files, int Count, int Number, int Pages)
{
    /// <summary>What the client was told of each week, the latest first.</summary>
    public IReadOnlyList<RoomDigestShown> Digests { get; init; } = [];
}

/// <summary>Something that the client agreed to.</summary>
/// <param name="Title">Of the plan or task.</param>
/// <param name="Plan">The room's id of the plan; null for a task's result.</param>
/// <param name="Task">The room's id of the task; null for a plan.</param>
/// <param name="Who">Who agreed, by name.</param>
/// <param name="On">The day, in the client's zone.</param>
public sealed record RoomAgreed(string Title, string? Plan, string? Task, string Who, DateOnly On);

/// <summary>A file that came with a message.</summary>
/// <param name="Talk">The room's id of the talk.</param>
/// <param name="From">Who sent it, by name.</param>
/// <param name="On">The day, in the client's zone.</param>
public sealed record RoomDocument(RoomFile File, string Talk, string From, DateOnly On);
