using System.Collections.Concurrent;

namespace Zveno.Platform;

/// <summary>
/// Keeps pages that many open and few change (boards, rooms) ready and compressed, so that an unchanged one costs almost nothing.
/// <para>
/// A page is kept under a name that says everything it depends on for its reader: <c>board/AUTO/ru/dark/2026-11-22</c>. It goes the
/// moment one of its live topics is told on this node, and within a minute in any case. Where other nodes may have changed it
/// (PostgreSQL) its stamp is compared with the stored one too, so a kept page is never older than what was committed.
/// </para>
/// <code>
/// return await kept.Of(by.AgencyId, $"board/{code}/{page.Flavour}", stamp: () => db.BoardStamp(code), make: async () =>
///     new KeptHtml(await Html.Render(http, typeof(BoardPage), model), stamp, WorkTopics.Board(id), "members"));
/// </code>
/// </summary>
public sealed class KeptPages
{
    /// <summary>How much memory the kept pages may take, in bytes; beyond it those used longest ago go.</summary>
    public const long MostBytes = 96L * 1024 * 1024;

    static readonly TimeSpan Trust = TimeSpan.FromMinutes(1);
    readonly ConcurrentDictionary<Guid, World> _worlds = new();
    readonly TimeProvider _clock;
    readonly bool _alone;
    int _made;

    /// <param name="hub">Where changes are heard.</param>
    public KeptPages(LiveHub hub, DbConnectionSettings db, TimeProvider clock)
    {
        (_clock, _alone) = (clock, !db.IsPostgres);
        hub.Heard += Forget;
        hub.Missed += ForgetAll;
    }

    /// <summary>The page of that name as it is now: kept, or made.</summary>
    /// <param name="agency">Whose world; names of two agencies never meet.</param>
    /// <param name="name">Everything that the page depends on: what, for which client or role, language, theme, the reader's date.</param>
    /// <param name="stamp">Reads the stored version in one small query; asked only where other nodes may have written. Null when it is not there any more.</param>
    /// <param name="make">Makes the page; may throw <see cref="NotHere"/>.</param>
    public async Task<KeptPage> Of(Guid agency, string name, Func<Task<string?>> stamp, Func<Task<KeptHtml>> make)
    {
        var world = _worlds.GetOrAdd(agency, _ => new World());
        var now = _clock.GetTimestamp();
        if (world.Pages.TryGetValue(name, out var kept) && kept.Until > now && (_alone || await stamp() == kept.Stamp))
        {
            kept.Used = now;
            return kept;
        }
        var heard = world.Heard;
        var page = new KeptPage(await make(), now + (long)(Trust.TotalSeconds * _clock.TimestampFrequency)) { Used = now };
        world.Pages[name] = page;
        if (world.Heard != heard) world.Pages.TryRemove(KeyValuePair.Create(name, page));     // something changed while it was made: good for this answer only
        if (Interlocked.Increment(ref _made) % 64 == 0) Tidy(now);
        return page;
    }

    void Forget(Changed changed)
    {
        if (!_worlds.TryGetValue(changed.Agency, out var world)) return;
        world.Hear();
        foreach (var (name, page) in world.Pages)
            if (page.Topics.Any(changed.Topics.Contains)) world.Pages.TryRemove(KeyValuePair.Create(name, page));
    }

    void ForgetAll()
    {
        foreach (var world in _worlds.Values)
        {
            world.Hear();
            world.Pages.Clear();
        }
    }

    void Tidy(long now)
    {
        foreach (var (agency, world) in _worlds)
        {
            foreach (var (name, page) in world.Pages) if (page.Until <= now) world.Pages.TryRemove(name, out _);
            if (world.Pages.IsEmpty) _worlds.TryRemove(KeyValuePair.Create(agency, world));
        }
        var left = MostBytes;
        foreach (var (world, name, page) in _worlds.Values.SelectMany(x => x.Pages.Select(p => (x, p.Key, p.Value))).OrderByDescending(x => x.Value.Used).ToList())
            if ((left -= page.Bytes) < 0) world.Pages.TryRemove(name, out _);
    }

    sealed class World
    {
        int _heard;

        public ConcurrentDictionary<string, KeptPage> Pages { get; } = new(StringComparer.Ordinal);

        public int Heard => Volatile.Read(ref _heard);

        public void Hear() => Interlocked.Increment(ref _heard);
    }
}
