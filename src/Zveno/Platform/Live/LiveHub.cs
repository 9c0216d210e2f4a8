using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Threading.Channels;

namespace Zveno.Platform;

/// <summary>Names of what changed in an agency, never its content: whoever hears it fetches again, with his own rights.</summary>
/// <param name="Agency">Whose world.</param>
/// <param name="Topics">Such as <c>board:{id}</c>.</param>
/// <param name="Tab">The browser tab that did it; it may skip the echo.</param>
public sealed record Changed(Guid Agency, IReadOnlyList<string> Topics, string? Tab);

/// <summary>This node's listeners. What this node commits tells them at once; what other nodes changed comes in through <see cref="PostgresWire"/>.</summary>
public sealed class LiveHub
{
    /// <summary>This node's name among the others, for as long as it runs.</summary>
    public string Node { get; } = RandomNumberGenerator.GetHexString(16);

    readonly ConcurrentDictionary<Listener, byte> _wide = new();
    readonly ConcurrentDictionary<(Guid Agency, string Topic), ImmutableArray<Listener>> _named = new();        // thousands of open rooms cost a change elsewhere nothing
    int _count;

    /// <summary>Raised for every change, before the streams are told; for caches of this node.</summary>
    public event Action<Changed>? Heard;

    /// <summary>Raised when changes may have gone by unheard: whoever remembers something forgets all of it.</summary>
    public event Action? Missed;

    /// <summary>How many streams are open.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>How many of them listen to this topic by its name.</summary>
    public int CountOf(Guid agency, string topic) => _named.TryGetValue((agency, topic), out var listeners) ? listeners.Length : 0;

    /// <summary>Tells everybody of that agency who listens to one of the topics.</summary>
    public void Publish(Changed changed)
    {
        Heard?.Invoke(changed);
        foreach (var (listener, _) in _wide) listener.Offer(changed);
        foreach (var listener in changed.Topics.SelectMany(x => _named.TryGetValue((changed.Agency, x), out var named) ? named : []).Distinct()) listener.Offer(changed);
    }

    /// <summary>
    /// Says that changes may have gone by unheard. All streams end: a browser opens its own again, which asks anew for its right, and then fetches
    /// everything it shows.
    /// </summary>
    public void Miss()
    {
        Missed?.Invoke();
        foreach (var (listener, _) in _wide) listener.End();
        foreach (var (_, named) in _named) foreach (var listener in named) listener.End();
    }

    /// <summary>Starts to listen; dispose to stop.</summary>
    /// <param name="agency">Whose world.</param>
    /// <param name="wants">Which topics; null means all of the agency's.</param>
    public Listener Listen(Guid agency, Func<string, bool>? wants)
    {
        Interlocked.Increment(ref _count);
        var listener = new Listener(agency, wants, gone =>
        {
            _wide.TryRemove(gone, out _);
            Interlocked.Decrement(ref _count);
        });
        _wide[listener] = 0;
        return listener;
    }

    /// <summary>Starts to listen to a few topics by their names; dispose to stop. It is found by them, however many others there are.</summary>
    public Listener ListenTo(Guid agency, params IReadOnlyList<string> topics)
    {
        Interlocked.Increment(ref _count);
        var listener = new Listener(agency, topics.Contains, gone =>
        {
            foreach (var topic in topics)
            {
                _named.AddOrUpdate((agency, topic), [], (_, others) => others.Remove(gone));
                _named.TryRemove(KeyValuePair.Create((agency, topic), ImmutableArray<Listener>.Empty));
            }
            Interlocked.Decrement(ref _count);
        });
        foreach (var topic in topics) _named.AddOrUpdate((agency, topic), [listener], (_, others) => others.Add(listener));
        return listener;
    }

    /// <summary>One open stream.</summary>
    public sealed class Listener(Guid agency, Func<string, bool>? wants, Action<Listener> stop) : IDisposable
    {
        readonly Channel<Changed> _queue = Channel.CreateBounded<Changed>(new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.Wait });
        int _stopped;

        /// <summary>What changed, in order; it ends when something may have been missed, also by a reader too slow for what happens.</summary>
        public ChannelReader<Changed> Heard => _queue.Reader;

        internal void Offer(Changed changed)
        {
            if (changed.Agency != agency) return;
            var topics = wants is null ? changed.Topics : [.. changed.Topics.Where(wants)];
            if (topics.Count > 0 && !_queue.Writer.TryWrite(changed with { Topics = topics })) End();
        }

        internal void End() => _queue.Writer.TryComplete();

        /// <inheritdoc />
        public void Dispose()
        {
            if (Interlocked.Exchange(ref _stopped, 1) == 0) stop(this);
        }
    }
}
