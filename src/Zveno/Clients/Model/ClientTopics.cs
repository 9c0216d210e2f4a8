namespace Zveno.Clients;

/// <summary>Live topics of this module. What a room hears is only told when published things change.</summary>
public static class ClientTopics
{
    /// <summary>Anything of a client's, for the staff.</summary>
    public static string Client(Guid client) => $"client:{client}";

    /// <summary>Something that this client's room shows; told by published changes only, so that internal work cannot be timed from outside.</summary>
    public static string Room(Guid client) => $"room:{client}";
}
