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
    /// <param name="now">Now, so that a task is overdue from its time on; when not said, from the day after.</param>
    public static async Task<IQueryable<WorkTask>> Filtered(this Db db, TaskFilter filter, Member by, DateOnly today, DateTimeOffset? now = null)
    {
        var there = filter.Due == DueWhen.Overdue && now is { } at ? TimeZoneInfo.ConvertTime(at, await db.AgencyZone()).DateTime : (DateTime?)null;
        var tasks = db.Tasks.AsNoTracking().SeenBy(by).In(filter.State, db).Due(filter, today, there);
        if (filter.Clients is { Count: > 0 } clients && !by.IsOutsider()) tasks = tasks.Where(x => clients.Contains(x.ClientId));
        if (filter.Projects.Count > 0)
        {
            var (codes, ids) = (filter.Projects.Select(x => x.Code).OfType<string>().ToList(), filter.Projects.Where(x => x.Code is null).Select(x => x.Id).ToList());
            tasks = tasks.Where(x => codes.Contains(x.Project.Code) || ids.Contains(x.ProjectId));
        }
        tasks = await db.Of(tasks, filter, by);
        tasks = tasks.Sorted(filter);
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
        if (filter.Still is { } still) tasks = db.Still(tasks, await Stillness.Read(db, today), still);
        if (filter.Starred is { } starred) tasks = tasks.Where(x => x.IsStarred == starred);
        if (filter.Visible is { } visible) tasks = visible ? tasks.InRoom() : tasks.Where(x => !x.IsVisible || x.ArchivedAt != null || x.BacklogPlace != null);
        return filter.Text is { } text ? await db.Saying(tasks, text, by) : tasks;
    }

    // Which projects are archived is asked once for the statement; by way of the task's own project it would be asked for each of thousands.
    static IQueryable<WorkTask> In(this IQueryable<WorkTask> tasks, TaskState? state, Db db)
    {
        if (state is null) return tasks;
        if (state is TaskState.Archived) return tasks.Where(x => x.ArchivedAt != null);
        var archived = db.Projects.Where(x => x.ArchivedAt != null).Select(x => x.Id);
        var live = tasks.Where(x => x.ArchivedAt == null && !archived.Contains(x.ProjectId));
        return state switch
        {
            TaskState.Open => live.Where(x => x.BacklogPlace == null && x.ClosedAt == null),
            TaskState.Closed => live.Where(x => x.BacklogPlace == null && x.ClosedAt != null),
            TaskState.Backlog => live.Where(x => x.BacklogPlace != null),
            _ => live.Where(x => x.BacklogPlace == null),
        };
    }

    static IQueryable<WorkTask> Due(this IQueryable<WorkTask> tasks, TaskFilter filter, DateOnly today, DateTime? there)
    {
        var (day, time) = there is { } now ? (DateOnly.FromDateTime(now), TimeOnly.FromDateTime(now)) : (DateOnly.MinValue, TimeOnly.MinValue);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var sunday = monday.AddDays(6);
        tasks = filter.Due switch
        {
            DueWhen.Overdue => tasks.Where(x => x.ClosedAt == null && ((x.DueTime == null && x.DueOn < today) || (x.DueTime != null && (x.DueOn < day || (x.DueOn == day && x.DueTime <= time))))),
            DueWhen.Today => tasks.Where(x => x.DueOn == today),
            DueWhen.Week => tasks.Where(x => x.DueOn >= monday && x.DueOn <= sunday),
            DueWhen.None => tasks.Where(x => x.DueOn == null),
            _ => tasks,
        };
        if (filter.From is { } from) tasks = tasks.Where(x => x.DueOn >= from);
        if (filter.To is { } to) tasks = tasks.Where(x => x.DueOn <= to);
        return tasks;
    }

    static IQueryable<WorkTask> Sorted(this IQueryable<WorkTask> tasks, TaskFilter filter)
    {
        var (services, types, noService, noType) = (filter.Services, filter.Types, filter.NoService, filter.NoType);
        if (noService || services.Count > 0) tasks = tasks.Where(x => (noService && x.ServiceId == null) || (x.ServiceId != null && services.Contains(x.ServiceId.Value)));
        if (noType || types.Count > 0) tasks = tasks.Where(x => (noType && x.TypeId == null) || (x.TypeId != null && types.Contains(x.TypeId.Value)));
        return tasks;
    }

    static async Task<IQueryable<WorkTask>> Of(this Db db, IQueryable<WorkTask> tasks, TaskFilter filter, Member by)
    {
        if (!filter.Mine && !filter.Nobodys && filter.People.Count == 0) return tasks;
        List<Guid> people = [.. filter.People];
        if (filter.Mine) people.Add(by.Id);
        return await db.InHands(tasks, people, orNobodys: filter.Nobodys);
    }

    /// <summary>Those of the tasks that any of the members is responsible for or works on: two indexes are asked, the table is not walked.</summary>
    public static async Task<IQueryable<WorkTask>> InHands(this Db db, IQueryable<WorkTask> tasks, IReadOnlyList<Guid> members, bool orNobodys = false)
    {
        var helped = await db.TaskPeople.Where(x => members.Contains(x.MemberId) && x.Part == TaskPart.Works).Select(x => x.TaskId).Distinct().ToListAsync();
        List<Guid?> people = [.. members.Select(x => (Guid?)x)];
        if (orNobodys) return tasks.Where(x => x.AssigneeId == null || people.Contains(x.AssigneeId) || helped.Contains(x.Id));
        return helped.Count == 0 ? tasks.Where(x => people.Contains(x.AssigneeId)) : tasks.Where(x => people.Contains(x.AssigneeId) || helped.Contains(x.Id));
    }

    // The index knows word forms; what is in the archive is not in the index, and is found by a piece of its title.
    static async Task<IQueryable<WorkTask>> Saying(this Db db, IQueryable<WorkTask> tasks, string text, Member by)
    {
        var scope = SearchScope.Of(by.AgencyId, by.Id, staff: !by.IsOutside, talks: by.TalksToClients);
        var found = (await db.Search(scope, SearchWords.Query(text), [[FoundKind.Task]], MostFound))[0].Select(x => x.Id).ToList();
        return tasks.Where(x => found.Contains(x.Id) || x.Title.Contains(text));
    }
}
