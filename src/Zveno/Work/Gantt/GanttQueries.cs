using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Reads Gantt charts: projections only, a bounded number of tasks.</summary>
public static class GanttQueries
{
    /// <summary>Tasks of one chart; more are not read by anybody.</summary>
    public const int Most = 1000;

    const int FarthestDays = 370;

    /// <summary>The chart of a project.</summary>
    /// <param name="baseline">The baseline to compare with; one that is not there compares with nothing.</param>
    public static async Task<GanttModel> GanttOf(this Db db, Member by, Page page, ProjectName name, GanttScale scale, Guid? baseline)
    {
        var project = await db.ProjectFor(by, name);
        var knows = !by.IsOutsider();
        var baselines = knows ? await db.Baselines.AsNoTracking().Where(x => x.ProjectId == project.Id && x.RemovedAt == null).OrderByDescending(x => x.Id).ToListAsync() : [];
        var chosen = baselines.Find(x => x.Id == baseline);
        var model = await db.Gantt(by, page, db.Tasks.AsNoTracking().SeenBy(by).Open().Where(x => x.ProjectId == project.Id), $"/projects/{project.Code}/gantt", scale, chosen, isOfProject: true);
        return model with { Topics = WorkTopics.Board(project.Id), Baselines = [.. baselines.Select(BaselineJson.Of)], Works = model.Works && !project.IsArchived };
    }

    /// <summary>The chart of any tasks.</summary>
    /// <param name="path">The address of its page.</param>
    public static async Task<GanttModel> Gantt(this Db db, Member by, Page page, IQueryable<WorkTask> tasks, string path, GanttScale scale, Baseline? baseline = null, bool isOfProject = false)
    {
        var calendar = await AgencyCalendar.Of(db);
        var found = await tasks.OrderBy(x => x.ClosedAt != null).ThenBy(x => x.DueOn == null && x.StartOn == null).ThenBy(x => x.DueOn ?? x.StartOn).ThenBy(x => x.Id).Take(Most + 1)
            .Select(x => new { x.Id, Number = x.Project.Code + "-" + x.Number, x.Title, x.ProjectId, ProjectName = x.Project.Name, x.ParentId, x.AssigneeId, x.PeopleMarks, x.StartOn, x.DueOn, x.EstimateMinutes, x.ItemsDone, x.ItemsTotal, IsDone = x.ClosedAt != null, IsSeen = x.IsVisible && x.ArchivedAt == null && x.BacklogPlace == null }).ToListAsync();
        var all = found.Count > Most ? await tasks.CountAsync() : found.Count;
        if (found.Count > Most) found.RemoveAt(Most);
        var ids = found.Select(x => x.Id).ToList();
        var people = await db.Members.Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name);
        var (seen, outsider) = (db.Tasks.SeenBy(by).Select(x => x.Id), by.IsOutsider());
        var ties = await db.TaskLinks.Where(x => ids.Contains(x.TaskId) && (!outsider || seen.Contains(x.BlockerId))).OrderBy(x => x.Id)
            .Select(x => new { x.TaskId, x.BlockerId, Number = x.Blocker.Project.Code + "-" + x.Blocker.Number, IsOpen = x.Blocker.ClosedAt == null && x.Blocker.ArchivedAt == null }).ToListAsync();
        var waits = ties.Where(x => x.IsOpen).ToLookup(x => x.TaskId, x => x.Number);
        var parts = found.Where(x => x.ParentId != null).ToLookup(x => x.ParentId!.Value, x => x.IsDone);
        var list = found.ConvertAll(x => new GanttTask(x.Id, x.Number, x.Title, x.ProjectId, x.ProjectName, x.ParentId, x.AssigneeId is { } who ? people.GetValueOrDefault(who) : null, x.StartOn, x.DueOn, x.EstimateMinutes,
            x.IsDone ? 100 : parts.Contains(x.Id) ? Share(parts[x.Id].Count(done => done), parts[x.Id].Count()) : Share(x.ItemsDone, x.ItemsTotal), x.IsDone, [.. waits[x.Id]])
        { IsSeen = x.IsSeen, Helpers = [.. WorkTask.HelpersOf(x.PeopleMarks, x.AssigneeId).Select(who => people.GetValueOrDefault(who)).OfType<string>()] });
        var drawn = GanttDrawing.Of(list, [.. ties.Select(x => (x.TaskId, x.BlockerId))], calendar, baseline?.Plan, isOfProject);
        var works = by.IsActive && (by.Works() || by.IsOutsider());
        return new GanttModel(path, string.Join(' ', found.Select(x => WorkTopics.Board(x.ProjectId)).Distinct()), scale, page.Today, Days(drawn.Rows, page.Today, scale, calendar), drawn.Rows, drawn.Ties, drawn.Undated,
            all, [], baseline is null ? null : BaselineJson.Of(baseline), works, isOfProject);
    }

    static int Share(int done, int of) => of == 0 ? 0 : (int)Math.Round(100.0 * done / of);

    // Whole weeks or months with some air about; what lies over a year away is beyond the edge.
    static IReadOnlyList<CalendarDate> Days(IReadOnlyList<GanttRow> rows, DateOnly today, GanttScale scale, WorkingCalendar calendar)
    {
        var air = scale == GanttScale.Month ? 31 : 10;
        var bars = rows.Where(x => !x.IsHead).ToList();
        var from = bars.Select(x => x.Was is { } was && was.First < x.First ? was.First : x.First).Append(today).Min().AddDays(-air / 2);
        var to = bars.Select(x => x.Was is { } was && was.Last > x.Last ? was.Last : x.Last).Append(today.AddDays(14)).Max().AddDays(air);
        if (from < today.AddDays(-FarthestDays)) from = today.AddDays(-FarthestDays);
        if (to > today.AddDays(FarthestDays)) to = today.AddDays(FarthestDays);
        from = scale == GanttScale.Month ? new DateOnly(from.Year, from.Month, 1) : from.AddDays(-(((int)from.DayOfWeek + 6) % 7));
        return [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Select(x => new CalendarDate(x, !calendar[x].IsWorking))];
    }
}
