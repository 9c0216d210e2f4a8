using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>Cards that are parts of others hang on them; one that cannot stands by itself.</summary>
sealed class IntakeTree(Intake into)
{
    const int Portion = 250;

    public async Task Take(CancellationToken stop)
    {
        var pairs = into.Board.Cards.Where(x => x.ParentId is not null)
            .Select(x => (Part: into.Refs.TaskOf(x.Id), Whole: into.Refs.TaskOf(x.ParentId!))).Where(x => x is { Part: not null, Whole: not null }).ToList();
        foreach (var portion in pairs.Chunk(Portion))
        {
            var ids = portion.SelectMany(x => (Guid[])[x.Part!.Value, x.Whole!.Value]).Distinct().ToList();
            var tasks = await into.Db.Tasks.WithBoard().Include(x => x.Subtasks).Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, stop);
            foreach (var (part, whole) in portion)
            {
                if (!tasks.TryGetValue(part!.Value, out var child) || !tasks.TryGetValue(whole!.Value, out var parent)) continue;
                if (child.ParentId == parent.Id || parent.ParentId is not null || child.Subtasks.Count > 0 || child.IsArchived || parent.IsArchived || child.ProjectId != parent.ProjectId) continue;
                child.PutUnder(parent, into.By, into.At);
                if (into.Order.Backlog && parent.BacklogPlace is { } place && !child.IsClosed) child.PutAtBacklog(place);          // a part is where its whole is
                child.Hush();
            }
            await into.Db.SaveChangesAsync(stop);
            if (into.Refs.IsUpdate) continue;
            foreach (var task in tasks.Values) into.Db.Entry(task).State = EntityState.Detached;
        }
    }
}
