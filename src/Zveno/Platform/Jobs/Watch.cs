using Microsoft.EntityFrameworkCore;

namespace Zveno.Platform;

/// <summary>
/// Something that one node at a time looks after all the time (a channel that is polled), of any agency. Whoever looks holds it until an instant and goes on
/// renewing it; who died loses it. Two that look at once for a moment do no harm: what they bring has unique keys.
/// </summary>
public sealed class Watch
{
    Watch() { }

    /// <param name="subject">What is looked after; its own id.</param>
    public Watch(Guid subject, Guid agency, string kind) => (Id, AgencyId, Kind) = (subject, agency, kind);

    public Guid Id { get; private set; }
    public Guid AgencyId { get; private set; }
    public string Kind { get; private set; } = "";

    /// <summary>Somebody looks after it until then (UTC); afterwards anybody may.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>Grows with every taking.</summary>
    public long Fence { get; private set; }

    internal void Take(DateTimeOffset until) => (Until, Fence) = (until, Fence + 1);

    internal void Leave() => Until = null;

    internal static void Map(Mapping map)
    {
        var watch = map.Installation<Watch>("Watches");
        watch.HasKey(x => x.Id);
        watch.Property(x => x.Kind).HasMaxLength(40);
        watch.Property(x => x.Fence).IsConcurrencyToken();
        watch.HasIndex(x => new { x.Kind, x.Until });
    }
}

/// <summary>Taking and leaving watches, on any number of nodes.</summary>
public sealed class Watches(Scopes scopes, TimeProvider clock)
{
    /// <summary>How long a watch is held without a renewal.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);

    /// <summary>Takes what nobody holds.</summary>
    public async Task<IReadOnlyList<Watch>> TakeFree(string kind, int most, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.Everywhere();
        if (!await Free(scope.Db, kind, now).AnyAsync(stop)) return [];
        await scope.Db.BeginWriting(stop);
        var free = await Free(scope.Db, kind, now).OrderBy(x => x.Id).Take(most).ToListAsync(stop);
        foreach (var watch in free) watch.Take(now + Lease);
        try { await scope.Db.Save(stop); }
        catch (DbUpdateConcurrencyException) { return []; }             // another node was faster; there is a next time
        return free;
    }

    /// <summary>Holds it on; false when it was taken by another or is there no more.</summary>
    public async Task<bool> Renew(Watch held, CancellationToken stop)
    {
        await using var scope = scopes.Everywhere();
        await scope.Db.BeginWriting(stop);
        if (await Mine(scope.Db, held).SingleOrDefaultAsync(stop) is not { } mine) return false;
        mine.Take(clock.GetUtcNow() + Lease);
        try { await scope.Db.Save(stop); }
        catch (DbUpdateConcurrencyException) { return false; }
        held.Take(mine.Until!.Value);
        return true;
    }

    /// <summary>Lets it go, so that another need not wait.</summary>
    public async Task Leave(Watch held)
    {
        await using var scope = scopes.Everywhere();
        await scope.Db.BeginWriting();
        if (await Mine(scope.Db, held).SingleOrDefaultAsync() is not { } mine) return;
        mine.Leave();
        await scope.Db.Save();
    }

    static IQueryable<Watch> Free(Db db, string kind, DateTimeOffset now) => db.Set<Watch>().Where(x => x.Kind == kind && (x.Until == null || x.Until < now));

    static IQueryable<Watch> Mine(Db db, Watch held) => db.Set<Watch>().Where(x => x.Id == held.Id && x.Fence == held.Fence);
}
