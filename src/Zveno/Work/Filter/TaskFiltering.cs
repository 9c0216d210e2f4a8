using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Asking for the tasks of a filter.</summary>
public static class TaskFiltering
{
    /// <summary>So many hits of a text at most, newest first: whoever finds more has not said what he looks for.</summary>
    const int MostFound = 1000;

    /// <summary>The tasks of a filter that a member may see. An outsider's clients narrow nothing: he knows none.</summary>
    /// <param name="today">The date where the reader is.</param>
    public static async Task<IQueryable<WorkTask>> Filtered(this Db db, TaskFilter filter, Member by, DateOnly today)
    {
        var tasks = db.Tasks.AsNoTracking().SeenBy(by).In(filter.State).Due(filter, today);
        if (filter.Clients is { Count: > 0 } clients && !by.IsOutsider()) tasks = tasks.Where(x => clients.Contains(x.ClientId));
        if (filter.Projects.Count > 0)
        {
            var (codes, ids) = (filter.Projects.Select(x => x.Code).OfType<string>().ToList(), filter.Projects.Where(x => x.Code is null).Select(x => x.Id).ToList());
            tasks = tasks.Where(x => codes.Contains(x.Project.Code) || ids.Contains(x.ProjectId));
        }
        tasks = tasks.Of(filter, by);
        if (filter.StageId is { } stage) tasks = tasks.Where(x => x.StageId == stage);
        if (filter.StageName is { } named) tasks = tasks.Where(x => x.Stage.Name == named);
        tasks = filter.Meaning switch
        {
            StageMeaning.Done => tasks.Where(x => x.Stage.IsDone),
            StageMeaning.Waiting => tasks.Where(x => x.Stage.WaitsForClient),
            StageMeaning.Work => tasks.Where(x => !x.Stage.IsDone && !x.Stage.WaitsForClient),
            _ => tasks,
        };
        if (filter.LabelId is { } label) tasks = tasks.Where(x => x.Labels.Any(l => l.LabelId == label));
        if (filter.LabelName is { } labelled) tasks = tasks.Where(x => x.Labels.Any(l => l.Label.Name == labelled));
        if (filter.Priorities is { Count: > 0 } priorities) tasks = tasks.Where(x => priorities.Contains(x.Priority));
        if (filter.Starred is { } starred) tasks = tasks.Where(x => x.IsStarred == starred);
        if (filter.Visible is { } visible) tasks = tasks.Where(x => x.IsVisible == visible);
        return filter.Text is { } text ? await db.Saying(tasks, text, by) : tasks;
    }

    static IQueryable<WorkTask> In(this IQueryable<WorkTask> tasks, TaskState? state) => state switch
    {
        TaskState.Open => tasks.Where(x => x.ArchivedAt == null && x.BacklogPlace == null && x.ClosedAt == null && x.Project.ArchivedAt == null),
        TaskState.Closed => tasks.Where(x => x.ArchivedAt == null && x.BacklogPlace == null && x.ClosedAt != null && x.Project.ArchivedAt == null),
        TaskState.All => tasks.Where(x => x.ArchivedAt == null && x.BacklogPlace == null && x.Project.ArchivedAt == null),
        TaskState.Backlog => tasks.Where(x => x.ArchivedAt == null && x.BacklogPlace != null && x.Project.ArchivedAt == null),
        TaskState.Archived => tasks.Where(x => x.ArchivedAt != null),
        _ => tasks,
    };

    static IQueryable<WorkTask> Due(this IQueryable<WorkTask> tasks, TaskFilter filter, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var sunday = monday.AddDays(6);
        tasks = filter.Due switch
        {
            DueWhen.Overdue => tasks.Where(x => x.DueOn < today && x.ClosedAt == null),
            DueWhen.Today => tasks.Where(x => x.DueOn == today),
            DueWhen.Week => tasks.Where(x => x.DueOn >= monday && x.DueOn <= sunday),
            DueWhen.None => tasks.Where(x => x.DueOn == null),
            _ => tasks,
        };
        if (filter.From is { } from) tasks = tasks.Where(x => x.DueOn >= from);
        if (filter.To is { } to) tasks = tasks.Where(x => x.DueOn <= to);
        return tasks;
    }

    static IQueryable<WorkTask> Of(this IQueryable<WorkTask> tasks, TaskFilter filter, Member by)
    {
        if (!filter.Mine && !filter.Nobodys && filter.People.Count == 0) return tasks;
        List<Guid?> people = [.. filter.People.Select(x => (Guid?)x)];
        if (filter.Mine) people.Add(by.Id);
        return filter.Nobodys ? tasks.Where(x => x.AssigneeId == null || people.Contains(x.AssigneeId)) : tasks.Where(x => people.Contains(x.AssigneeId));
    }

    // The index knows word forms; what is in the archive is not in the index, and is found by a piece of its title.
    static async Task<IQueryable<WorkTask>> Saying(this Db db, IQueryable<WorkTask> tasks, string text, Member by)
    {
        var scope = SearchScope.Of(by.AgencyId, by.Id, staff: !by.IsOutside, talks: by.TalksToClients);
        var found = (await db.Search(scope, SearchWords.Query(text), [[FoundKind.Task]], MostFound))[0].Select(x => x.Id).ToList();
        return tasks.Where(x => EF.Parameter(found).Contains(x.Id) || x.Title.Contains(text));
    }
}
