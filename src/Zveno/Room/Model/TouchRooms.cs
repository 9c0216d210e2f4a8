using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>Notes when a room last changed, in the commit that changed it. A room's topic is told by published changes only, so this time is theirs too.</summary>
public sealed class TouchRooms(TimeProvider clock) : IBeforeCommit
{
    static readonly string Prefix = ClientTopics.Room(Guid.Empty)[..^36];

    /// <inheritdoc />
    public async Task<bool> Before(Db db, IReadOnlySet<string> topics)
    {
        var isFirst = false;
        foreach (var topic in topics)
        {
            if (!topic.StartsWith(Prefix, StringComparison.Ordinal) || !Guid.TryParse(topic.AsSpan(Prefix.Length), out var client)) continue;
            var at = clock.GetUtcNow();
            if (await db.Raise<RoomState>(client, at)) continue;
            db.Add(new RoomState(client, at));
            isFirst = true;
        }
        return isFirst;
    }
}
