namespace Zveno.Room;

/// <summary>What was decided with the client, as far as it is published.</summary>
/// <param name="Decisions">A page of them, the latest first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record RoomDecisionList(string Agency, string Client, RoomProject Project, IReadOnlyList<RoomProject> Projects, IReadOnlyList<RoomDecision> Decisions, int Count, int Number, int Pages);
