using System.Collections.Concurrent;
using System.Globalization;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Who looks at which topic, and who types there. Kept in memory alone, a minute at most: each node learns it from the names of what is told live,
/// and a node that was not there yet knows again with the next beat of the pages.
/// </summary>
public sealed class Lookers : IDisposable
{
    /// <summary>Pages say so often that somebody still looks.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>Who was not heard for so long has left.</summary>
    static readonly TimeSpan Looks = TimeSpan.FromSeconds(45), Types = TimeSpan.FromSeconds(8);

    readonly ConcurrentDictionary<(Guid Topic, Guid Member), (DateTimeOffset Seen, DateTimeOffset Typed)> _seen = new();
    readonly LiveHub _hub;
    readonly TimeProvider _clock;

    public Lookers(LiveHub hub, TimeProvider clock)
    {
        (_hub, _clock) = (hub, clock);
        hub.Heard += Hear;
    }

    /// <summary>The name under which it is told, with the time: a node hears it when it may.</summary>
    public static string Word(Guid topic, Guid member, LookKind kind, DateTimeOffset at) => $"looks:{topic}:{member}:{kind}:{at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Who looks at a topic now, and whether he types; the readers first who came last.</summary>
    public IReadOnlyList<(Guid Member, bool Types)> Of(Guid topic)
    {
        var now = _clock.GetUtcNow();
        foreach (var old in _seen.Where(x => x.Value.Seen + Looks < now).ToList()) _seen.TryRemove(old);
        return [.. _seen.Where(x => x.Key.Topic == topic).OrderByDescending(x => x.Value.Typed).ThenBy(x => x.Key.Member).Select(x => (x.Key.Member, x.Value.Typed + Types > now))];
    }

    void Hear(Changed changed)
    {
        foreach (var word in changed.Topics.Where(x => x.StartsWith("looks:", StringComparison.Ordinal)))
            if (word.Split(':') is [_, var t, var m, var k, var ms] && long.TryParse(ms, CultureInfo.InvariantCulture, out var at) && Guid.TryParse(t, out var topic) && Guid.TryParse(m, out var member) && Enum.TryParse<LookKind>(k, out var kind)) Note((topic, member), kind, DateTimeOffset.FromUnixTimeMilliseconds(at));
    }

    void Note((Guid, Guid) who, LookKind kind, DateTimeOffset now)
    {
        if (kind == LookKind.Leaves) _seen.TryRemove(who, out _);
        else _seen.AddOrUpdate(who, _ => (now, kind == LookKind.Types ? now : default), (_, was) => (now, kind == LookKind.Types ? now : was.Typed));
    }

    /// <inheritdoc />
    public void Dispose() => _hub.Heard -= Hear;
}

/// <summary>What somebody does at a topic.</summary>
public enum LookKind
{
    Looks,
    Types,
    Leaves,
}
