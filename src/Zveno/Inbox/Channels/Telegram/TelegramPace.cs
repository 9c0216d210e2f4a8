using System.Collections.Concurrent;

namespace Zveno.Inbox;

/// <summary>How fast a bot may send: 30 messages a second in all, one a second into a chat, 20 a minute into a group (all its topics share them); and not before Telegram said.</summary>
public sealed class TelegramPace
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1), Minute = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<Guid, Bot> _bots = new();

    /// <summary>How long to wait before sending into a chat; zero for now.</summary>
    public TimeSpan Before(Guid channel, string chat, DateTimeOffset now) => _bots.GetOrAdd(channel, _ => new Bot()).Before(chat, now);

    /// <summary>Something is sent.</summary>
    public void Sends(Guid channel, string chat, DateTimeOffset now) => _bots.GetOrAdd(channel, _ => new Bot()).Sends(chat, now);

    /// <summary>Telegram said to wait.</summary>
    public void Hold(Guid channel, string chat, DateTimeOffset until) => _bots.GetOrAdd(channel, _ => new Bot()).Hold(chat, until);

    sealed class Bot
    {
        readonly Lock _turn = new();
        readonly Queue<DateTimeOffset> _all = new();
        readonly Dictionary<string, Queue<DateTimeOffset>> _chats = new(StringComparer.Ordinal);
        readonly Dictionary<string, DateTimeOffset> _held = new(StringComparer.Ordinal);

        public TimeSpan Before(string chat, DateTimeOffset now)
        {
            lock (_turn)
            {
                var free = _held.TryGetValue(chat, out var held) ? held : now;
                free = Later(free, Free(_all, 30, Second, now));
                if (!_chats.TryGetValue(chat, out var sent)) return free - now;
                free = Later(free, sent.Count > 0 && sent.Last() + Second is var next && next > now ? next : now);
                if (chat.StartsWith('-')) free = Later(free, Free(sent, 20, Minute, now));
                return free - now;
            }
        }

        public void Sends(string chat, DateTimeOffset now)
        {
            lock (_turn)
            {
                _all.Enqueue(now);
                if (!_chats.TryGetValue(chat, out var sent)) _chats[chat] = sent = new();
                sent.Enqueue(now);
                while (_all.Count > 30) _all.Dequeue();
                while (sent.Count > 20) sent.Dequeue();
            }
        }

        public void Hold(string chat, DateTimeOffset until)
        {
            lock (_turn) _held[chat] = until;
        }

        /// <summary>When the oldest of the last so many is out of the window.</summary>
        static DateTimeOffset Free(Queue<DateTimeOffset> sent, int most, TimeSpan window, DateTimeOffset now) => sent.Count < most || sent.Peek() + window < now ? now : sent.Peek() + window;

        static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
    }
}
