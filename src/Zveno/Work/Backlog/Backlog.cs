using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task of a backlog.</summary>
/// <param name="EstimateMinutes">Minutes of work; null without an estimate.</param>
public sealed record BacklogLine(Guid Id, int Number, string Title, Guid? Person, string? PersonName, int? EstimateMinutes, Priority Priority, bool IsStarred);

/// <summary>What a project is to do and has not taken into work, in its order.</summary>
/// <param name="Lines">The first of them, as many as <see cref="Most"/>.</param>
/// <param name="Stages">Where to take into work: stages that are not «done».</param>
/// <param name="Works">Whether the reader may change it.</param>
public sealed record Backlog(Guid Project, string Code, string Name, BacklogCount Count, IReadOnlyList<BacklogLine> Lines, IReadOnlyList<StageChoice> Stages, bool Works)
{
    /// <summary>So many are shown.</summary>
    public const int Most = 500;

    /// <summary>When each would be ready if it were begun now.</summary>
    public IReadOnlyDictionary<Guid, ReadyDate> Ready { get; init; } = new Dictionary<Guid, ReadyDate>();

    /// <summary>Reads it.</summary>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    internal static async Task<Backlog> Of(Db db, Member by, ProjectName name)
    {
        var project = await db.ProjectFor(by, name);
        var members = db.Members;
        var lines = await db.Tasks.AsNoTracking().SeenBy(by).InBacklogOf(project.Id).OrderBy(x => x.BacklogPlace).ThenBy(x => x.Id).Take(Most)
            .Select(x => new BacklogLine(x.Id, x.Number, x.Title, x.AssigneeId, members.Where(m => m.Id == x.AssigneeId).Select(m => m.Name).FirstOrDefault(), x.EstimateMinutes, x.Priority, x.IsStarred)).ToListAsync();
        var stages = await db.Stages.Where(x => x.ProjectId == project.Id && x.ArchivedAt == null && !x.IsDone).OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new StageChoice(x.Id, x.Name)).ToListAsync();
        return new Backlog(project.Id, project.Code, project.Name, await db.BacklogCount(by, project.Id), lines, stages, by.Works() && !project.IsArchived);
    }
}

/// <summary>How much a backlog holds.</summary>
/// <param name="Minutes">Sum of the estimates that there are.</param>
/// <param name="Unestimated">Tasks without one.</param>
public sealed record BacklogCount(int Tasks, long Minutes, int Unestimated);

/// <summary>A backlog as the API tells it, in its order.</summary>
public sealed record BacklogJson(IReadOnlyList<BacklogLineJson> Items, int Count, long EstimateMinutes, int Unestimated)
{
    internal static BacklogJson Of(Backlog backlog) => new([.. backlog.Lines.Select(x => new BacklogLineJson(x.Id, $"{backlog.Code}-{x.Number}", x.Title, x.Person, x.EstimateMinutes, x.Priority, backlog.Ready.TryGetValue(x.Id, out var ready) ? ready.On : null))], backlog.Count.Tasks, backlog.Count.Minutes, backlog.Count.Unestimated);
}

/// <summary>A task of it.</summary>
/// <param name="ReadyOn">When it would be ready if it alone were begun now; null when nothing is known of its length, or a year does not suffice.</param>
public sealed record BacklogLineJson(Guid Id, string Number, string Title, Guid? Assignee, int? EstimateMinutes, Priority Priority, DateOnly? ReadyOn);

/// <summary>Words of queries about backlogs.</summary>
static class BacklogQueries
{
    /// <summary>Those in a project's backlog; parts are with their tasks.</summary>
    public static IQueryable<WorkTask> InBacklogOf(this IQueryable<WorkTask> tasks, Guid project) => tasks.Where(x => x.ProjectId == project && x.BacklogPlace != null && x.ArchivedAt == null && x.ParentId == null);

    /// <summary>How much a project's backlog holds.</summary>
    public static async Task<BacklogCount> BacklogCount(this Db db, Member by, Guid project) =>
        await db.Tasks.SeenBy(by).InBacklogOf(project).GroupBy(x => 1).Select(x => new BacklogCount(x.Count(), x.Sum(y => (long?)y.EstimateMinutes ?? 0), x.Count(y => y.EstimateMinutes == null))).FirstOrDefaultAsync() ?? new(0, 0, 0);

    /// <summary>The place directly below a task of the backlog; on top when null or not there.</summary>
    /// <param name="except">The task that is being put: its own place does not count.</param>
    public static async Task<long> BacklogPlace(this Db db, Guid project, Guid? below, Guid? except = null)
    {
        var others = db.Tasks.InBacklogOf(project).Where(x => x.Id != except);
        var above = below is { } id ? await others.Where(x => x.Id == id).Select(x => x.BacklogPlace).SingleOrDefaultAsync() : null;
        var next = await others.Where(x => above == null || x.BacklogPlace > above).OrderBy(x => x.BacklogPlace).Select(x => x.BacklogPlace).FirstOrDefaultAsync();
        if (Places.Between(above, next) is { } place) return place;
        var all = await others.OrderBy(x => x.BacklogPlace).ThenBy(x => x.Id).ToListAsync();
        for (var i = 0; i < all.Count; i++) all[i].PutAtBacklog((i + 1) * Places.Step);
        return all.Find(x => x.Id == below)?.BacklogPlace + (Places.Step / 2) ?? 0;
    }

    /// <summary>The place at the foot of a backlog.</summary>
    public static async Task<long> BacklogFoot(this Db db, Guid project) => (await db.Tasks.InBacklogOf(project).MaxAsync(x => x.BacklogPlace) ?? 0) + Places.Step;
}
