namespace Zveno.Room;

/// <summary>What is wished for and what comes next in a project.</summary>
/// <param name="Wishes">What waits for a decision, in the client's own order, then what was decided, the latest first.</param>
/// <param name="Next">What is taken and comes next, in the board's order.</param>
/// <param name="MoreNext">How many more there are; the page of all tasks has them.</param>
public sealed record RoomBacklog(string Agency, string Client, RoomProject Project, IReadOnlyList<RoomProject> Projects, IReadOnlyList<RoomWish> Wishes, IReadOnlyList<RoomTask> Next, int MoreNext);
