using System.Collections.Concurrent;

namespace Zveno.Platform;

/// <summary>
/// Remembers for a minute whom a key lets in, so that a page costs no look-up. A revoked key and a changed person are forgotten
/// at once on every node, since both are told as live topics (<c>end:{hash}</c>, <c>person:{id}</c>).
/// </summary>
public sealed class GateCache
{
    static readonly TimeSpan Trust = TimeSpan.FromMinutes(1);
    readonly ConcurrentDictionary<string, Entry> _known = new(StringComparer.Ordinal);
    readonly TimeProvider _clock;
    long _epoch;

    /// <param name="hub">Where revocations are heard.</param>
    public GateCache(LiveHub hub, TimeProvider clock)
    {
        _clock = clock;
        hub.Heard += Forget;
        hub.Missed += ForgetAll;
    }

    /// <summary>Who it is, if known; null when it must be looked up.</summary>
    public T? Find<T>(string hash) where T : class => _known.TryGetValue(hash, out var entry) && entry.Until > _clock.GetTimestamp() ? entry.Who as T : null;

    /// <summary>How often something was forgotten; read before a look-up and given to <see cref="Keep"/>.</summary>
    public long Epoch => Interlocked.Read(ref _epoch);

    /// <summary>Remembers; not when anything was forgotten since <paramref name="epoch"/>, for the look-up may have read what was revoked meanwhile.</summary>
    /// <param name="expiresAt">When the key itself ends (UTC).</param>
    public void Keep(string hash, Guid person, object who, DateTimeOffset? expiresAt, long epoch)
    {
        if (epoch != Epoch) return;
        var trust = expiresAt - _clock.GetUtcNow() is { } left && left < Trust ? left : Trust;
        if (_known.Count > 50_000) _known.Clear();
        _known[hash] = new Entry(person, who, _clock.GetTimestamp() + (long)(trust.TotalSeconds * _clock.TimestampFrequency));
    }

    void Forget(Changed changed)
    {
        foreach (var topic in changed.Topics)
        {
            if (topic.StartsWith("end:", StringComparison.Ordinal) || topic.StartsWith("person:", StringComparison.Ordinal)) Interlocked.Increment(ref _epoch);
            if (topic.StartsWith("end:", StringComparison.Ordinal)) _known.TryRemove(topic[4..], out _);
            else if (topic.StartsWith("person:", StringComparison.Ordinal) && Guid.TryParse(topic.AsSpan(7), out var person))
                foreach (var (hash, entry) in _known) if (entry.Person == person) _known.TryRemove(hash, out _);
        }
    }

    void ForgetAll()
    {
        Interlocked.Increment(ref _epoch);
        _known.Clear();
    }

    sealed record Entry(Guid Person, object Who, long Until);
}
