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
        if (world.Known(name, now) is KeptPage kept && (_alone || await stamp() == kept.Stamp)) return kept;
        var heard = world.Heard;
        return Keep(world, name, new KeptPage(await make(), TrustedUntil(now)), heard, now);
    }

    /// <summary>
    /// What pages under one name or several are made of, so that a change of one part does not make all of them anew. Where other nodes may have written it is made each time: a part has no version
    /// to ask for.
    /// </summary>
    /// <param name="name">Everything that the part depends on, as with a page; parts and pages share one set of names.</param>
    /// <param name="topics">Live topics that make it stale the moment they are told: all that it shows must be told by one of them.</param>
    /// <param name="make">Makes the part; whoever gets it may not change it.</param>
    /// <param name="bytes">Roughly how much memory it takes by now, in bytes.</param>
    public async Task<T> Part<T>(Guid agency, string name, IReadOnlyList<string> topics, Func<Task<T>> make, Func<T, long> bytes) where T : class
    {
        if (!_alone) return await make();
        var world = _worlds.GetOrAdd(agency, _ => new World());
        var now = _clock.GetTimestamp();
        if (world.Known(name, now) is KeptPart kept) return (T)kept.Value;
        var heard = world.Heard;
        var part = await make();
        Keep(world, name, new KeptPart(part, () => bytes(part), topics, TrustedUntil(now)), heard, now);
        return part;
    }

    long TrustedUntil(long now) => now + (long)(Trust.TotalSeconds * _clock.TimestampFrequency);

    T Keep<T>(World world, string name, T made, int heard, long now) where T : Kept
    {
        made.Used = now;
        world.Kept[name] = made;
        if (world.Heard != heard) world.Kept.TryRemove(KeyValuePair.Create<string, Kept>(name, made));     // something changed while it was made: good for this answer only
        if (Interlocked.Increment(ref _made) % 64 == 0) Tidy(now);
        return made;
    }

    void Forget(Changed changed)
    {
        if (!_worlds.TryGetValue(changed.Agency, out var world)) return;
        world.Hear();
        foreach (var (name, kept) in world.Kept)
            if (kept.Topics.Any(changed.Topics.Contains)) world.Kept.TryRemove(KeyValuePair.Create(name, kept));
    }

    void ForgetAll()
    {
        foreach (var world in _worlds.Values)
        {
            world.Hear();
            world.Kept.Clear();
        }
    }

    void Tidy(long now)
    {
        foreach (var (agency, world) in _worlds)
        {
            foreach (var (name, kept) in world.Kept) if (kept.Until <= now) world.Kept.TryRemove(name, out _);
            if (world.Kept.IsEmpty) _worlds.TryRemove(KeyValuePair.Create(agency, world));
        }
        var left = MostBytes;
        foreach (var (world, name, kept) in _worlds.Values.SelectMany(x => x.Kept.Select(p => (x, p.Key, p.Value))).OrderByDescending(x => x.Value.Used).ToList())
            if ((left -= kept.Bytes) < 0) world.Kept.TryRemove(name, out _);
    }

    sealed class World
    {
        int _heard;

        public ConcurrentDictionary<string, Kept> Kept { get; } = new(StringComparer.Ordinal);

        public Kept? Known(string name, long now)
        {
            if (!Kept.TryGetValue(name, out var kept) || kept.Until <= now) return null;
            kept.Used = now;
            return kept;
        }

        public int Heard => Volatile.Read(ref _heard);

        public void Hear() => Interlocked.Increment(ref _heard);
    }
}
