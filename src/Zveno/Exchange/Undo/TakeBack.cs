using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Takes an import back.</summary>
public sealed record TakeBack(Guid Import) : Job;

/// <summary>Does it, in the one transaction of the job: cards that nobody touched go with all that hangs on them, the others go to the archive (see docs/decisions/0033).</summary>
sealed class TakeBackJob(Db db, ImportProgress progress, TimeProvider clock) : IDo<TakeBack>
{
    public async Task Do(TakeBack job, CancellationToken stop)
    {
        var begun = clock.GetTimestamp();
        var import = await db.Imports.OneVisible(job.Import, stop);
        if (import.State != ImportState.Undoing) return;
        try
        {
            var (at, by) = (clock.GetUtcNow(), await db.Members.OneVisible(import.UndoneBy!.Value, stop));
            var refs = await db.RefsOf(import, stop);
            var where = refs.Select(x => x.ProjectId).Append(import.ProjectId ?? Guid.Empty).Distinct().ToList();
            var projects = await db.Projects.Include(x => x.Stages).Include(x => x.Client).Where(x => where.Contains(x.Id)).ToListAsync(stop);

            var restored = await new Restoring(db, import, by, at).Do(where, stop);
            var cards = new UnmakingCards(db, refs, by, at);
            await cards.Do((done, of) => progress.Tell(db, import.Id, done, of), stop);
            var parts = await UnmakingParts.Do(db, refs, stop);
            await db.SavePart(stop);
            await Rows.Strike(db.ImportedRefs.Where(x => x.ImportId == import.Id), stop);
            if (refs.Exists(x => x.ImportId is null)) await Rows.Strike(db.ImportedRefs.Where(x => x.ImportId == null && where.Contains(x.ProjectId)), stop);

            var frame = new UnmakingFrame(db, refs, by, at);
            await frame.Do(projects, import, stop);
            var report = new UndoReport(frame.Projects, frame.ClientIsGone, cards.Gone, restored, frame.Stages, frame.Labels, parts, cards.KeptCount, cards.Kept, (long)clock.GetElapsedTime(begun).TotalMilliseconds);
            import.EndUndo(report, projectIsGone: !projects.Exists(x => x.Id == import.ProjectId && !frame.Gone.Contains(x.Id)), frame.ClientIsGone, at);
            await db.SaveChangesAsync(stop);                            // lets go of the project before it goes
            await frame.Finish(stop);
        }
        finally
        {
            progress.End(import.Id);
        }
    }
}
