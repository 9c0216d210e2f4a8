using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Zveno.Platform;

/// <summary>Names of what changed in an agency, never its content: whoever hears it fetches again, with his own rights.</summary>
/// <param name="Agency">Whose world.</param>
/// <param name="Topics">Such as <c>board:{id}</c>.</param>
/// <param name="Tab">The browser tab that did it; it may skip the echo.</param>
public sealed record Changed(Guid Agency, IReadOnlyList<string> Topics, string? Tab);

/// <summary>This node's listeners. What other nodes changed comes in through <see cref="PostgresWire"/>.</summary>
public sealed class LiveHub
{
    readonly ConcurrentDictionary<Guid, Listener> _listeners = new();

    /// <summary>Raised for every change, before the streams are told; for caches of this node.</summary>
    public event Action<Changed>? Heard;

    /// <summary>Raised when changes may have gone by unheard: whoever remembers something forgets all of it.</summary>
    public event Action? Missed;

    /// <summary>How many streams are open.</summary>
    public int Count => _listeners.Count;

    /// <summary>Tells everybody of that agency who listens to one of the topics.</summary>
    public void Publish(Changed changed)
    {
        Heard?.Invoke(changed);
        foreach (var listener in _listeners.Values) listener.Offer(changed);
    }

    /// <summary>
    /// Says that changes may have gone by unheard. All streams end: a browser opens its own again, which asks anew for its right, and then fetches
    /// everything it shows.
    /// </summary>
    public void Miss()
    {
        Missed?.Invoke();
        foreach (var listener in _listeners.Values) listener.End();
    }

    /// <summary>Starts to listen; dispose to stop.</summary>
    /// <param name="agency">Whose world.</param>
    /// <param name="wants">Which topics; null means all of the agency's.</param>
    public Listener Listen(Guid agency, Func<string, bool>? wants)
    {
        var id = Guid.CreateVersion7();
        var listener = new Listener(agency, wants, () => _listeners.TryRemove(id, out _));
        _listeners[id] = listener;
        return listener;
    }

    /// <summary>One open stream.</summary>
    public sealed class Listener(Guid agency, Func<string, bool>? wants, Action stop) : IDisposable
    {
        readonly Channel<Changed> _queue = Channel.CreateBounded<Changed>(new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.Wait });

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
        public void Dispose() => stop();
    }
}
