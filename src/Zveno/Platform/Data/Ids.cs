namespace Zveno.Platform;

/// <summary>Makes the ids of things that the server makes; a client may bring its own (see <see cref="CreateKey"/>).</summary>
public static class Ids
{
    /// <summary>A UUIDv7 whose leading bits are <paramref name="at"/> (UTC), so that ids sort by creation.</summary>
    public static Guid New(DateTimeOffset at) => Guid.CreateVersion7(at);
}
