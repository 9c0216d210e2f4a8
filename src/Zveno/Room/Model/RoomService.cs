namespace Zveno.Room;

/// <summary>A service that the agency tells its clients of.</summary>
/// <param name="Words">What it is, and what came of it for others.</param>
public sealed record RoomService(string Name, string Words);
