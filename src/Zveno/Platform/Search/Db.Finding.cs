using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Zveno.Platform;

public abstract partial class Db
{
    /// <summary>Keeps the search entries of what is about to be written.</summary>
    async Task KeepFound(CancellationToken stop)
    {
        foreach (var entry in ChangeTracker.Entries<Owned>().Where(x => x.Entity is IFound).ToList())
        {
            var thing = (IFound)entry.Entity;
            if (entry.State == EntityState.Added) await KeepFound(entry, thing, null, stop);
            else if (entry.State == EntityState.Deleted || (entry.State == EntityState.Modified && thing.FoundOn.Any(x => entry.Property(x).IsModified)))
                await KeepFound(entry, thing, await Set<SearchEntry>().SingleOrDefaultAsync(x => x.Id == entry.Entity.Id, stop), stop);
        }
    }

    async Task KeepFound(EntityEntry<Owned> entry, IFound thing, SearchEntry? kept, CancellationToken stop)
    {
        if (thing.FoundWith is { } with && entry.Reference(with) is { IsLoaded: false, CurrentValue: null } reference) await reference.LoadAsync(stop);
        var found = entry.State == EntityState.Deleted ? null : thing.Found();
        if (found is null && kept is not null) Remove(kept);
        else if (found is not null && kept is not null)
        {
            kept.Put(found);
            Entry(kept).DetectChanges();
        }
        else if (found is not null) Add(new SearchEntry(entry.Entity.Id, entry.Entity.AgencyId, found));
    }
}
