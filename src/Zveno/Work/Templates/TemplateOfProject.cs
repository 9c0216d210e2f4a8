using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a template of a project, or of one task, as it stands would bring: open stages and cards, roles instead of people, dates as working days from the beginning.</summary>
static class TemplateOfProject
{
    /// <summary>Of a whole project, counted from the day when it was begun.</summary>
    public static async Task<TemplateContent> ContentOf(this Db db, Project project)
    {
        var (zone, calendar) = await db.AgencyDays();
        var stages = await db.Stages.Where(x => x.ProjectId == project.Id && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var tasks = await Whole(db.Tasks.Where(x => x.ProjectId == project.Id));
        var writing = await Writing.Of(db, project.Id, tasks, calendar, Day(project.BegunAt, zone), x => stages.FindIndex(stage => stage.Id == x.StageId && !stage.IsDone) is > 0 and var index ? index : 0);
        return new TemplateContent(
            [.. stages.Select(x => new TemplateStage(x.Name, x.IsDone, x.Limit, x.WaitsForClient, x.HandsToRole ?? writing.RoleOf(x.HandsTo), [.. x.Entry.Select(item => item.Text)]))],
            [.. stages.SelectMany(stage => tasks.Where(x => x.StageId == stage.Id && x.ParentId is null)).Select(writing.TaskOf)]).Keyed();
    }

    /// <summary>Of a task with its subtasks, counted from the day when it began or was made.</summary>
    public static async Task<TemplateContent> ContentOf(this Db db, WorkTask task)
    {
        var (zone, calendar) = await db.AgencyDays();
        var tasks = await Whole(db.Tasks.Where(x => x.Id == task.Id || x.ParentId == task.Id));
        var writing = await Writing.Of(db, task.ProjectId, tasks, calendar, task.StartOn ?? Day(task.CreatedAt, zone), _ => 0);
        return new TemplateContent([], [.. tasks.Where(x => x.Id == task.Id).Select(x => writing.TaskOf(x) with { StartAfterDays = x.StartOn is null ? null : 0 })]).Keyed();
    }

    static Task<List<WorkTask>> Whole(IQueryable<WorkTask> tasks) => tasks.AsNoTracking().Include(x => x.Checklists).ThenInclude(x => x.Items).Include(x => x.People).Open()
        .OrderBy(x => x.Place).ThenBy(x => x.Id).Take(TemplateContent.MostTasks).AsSplitQuery().ToListAsync();

    static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    sealed record Writing(ILookup<Guid?, WorkTask> Parts, ILookup<Guid, Guid> Blockers, IReadOnlyDictionary<Guid, string> Roles, WorkingCalendar Calendar, DateOnly Start, Func<WorkTask, int> StageOf)
    {
        public static async Task<Writing> Of(Db db, Guid project, IReadOnlyList<WorkTask> tasks, WorkingCalendar calendar, DateOnly start, Func<WorkTask, int> stageOf)
        {
            var ids = tasks.Select(x => x.Id).ToList();
            var links = await db.TaskLinks.Where(x => ids.Contains(x.TaskId) && ids.Contains(x.BlockerId)).OrderBy(x => x.Id).Select(x => new { x.TaskId, x.BlockerId }).ToListAsync();
            var people = tasks.Select(x => x.AssigneeId).OfType<Guid>().Concat(tasks.SelectMany(x => x.Helpers.Concat(x.People.Where(p => p.Part == TaskPart.Watches).Select(p => p.MemberId)))).Distinct().ToList();
            return new Writing(tasks.OrderBy(x => x.Number).ToLookup(x => x.ParentId), links.ToLookup(x => x.TaskId, x => x.BlockerId), await RolesOf(db, project, people), calendar, start, stageOf);
        }

        public string? RoleOf(Guid? member) => member is { } who ? Roles.GetValueOrDefault(who) : null;

        public TemplateTask TaskOf(WorkTask x) => new(
            x.Title, StageOf(x), x.Description, DaysTo(x.DueOn), RoleOf(x.AssigneeId), x.EstimateMinutes, x.IsVisible,
            [.. x.Checklists.OrderBy(l => l.Place).Select(l => new TemplateChecklist(l.Name, [.. l.Items.OrderBy(i => i.Place).Select(i => i.Text)], l.IsPublic))],
            [.. Parts[x.Id].Select(TaskOf)], x.Id.ToString("N"), [.. Blockers[x.Id].Select(blocker => blocker.ToString("N"))], DaysTo(x.StartOn),
            x.DueTime, RolesOf(x.Helpers), RolesOf(x.People.Where(p => p.Part == TaskPart.Watches).Select(p => p.MemberId)), x.ServiceId, x.TypeId, x.StartTime);

        IReadOnlyList<string> RolesOf(IEnumerable<Guid> members) => [.. members.Select(x => RoleOf(x)).OfType<string>().Distinct()];

        int? DaysTo(DateOnly? date)
        {
            if (date is not { } last) return null;
            var days = 0;
            for (var day = Calendar.WorkingDay(Start, 0).AddDays(1); day <= last && days < 1000; day = day.AddDays(1)) if (Calendar[day].IsWorking) days++;
            return days;
        }

        // What the team calls a person; else what the person is here, told apart by a number where two are the same.
        static async Task<IReadOnlyDictionary<Guid, string>> RolesOf(Db db, Guid project, IReadOnlyList<Guid> people)
        {
            var team = await db.TeamOf(project);
            var members = await db.Members.Where(x => people.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Roles);
            var (roles, taken) = (new Dictionary<Guid, string>(), new Dictionary<string, int>(StringComparer.Ordinal));
            foreach (var who in people)
            {
                if (team.RolesOf(who) is [var named, ..]) { roles[who] = named; continue; }
                var role = members[who].HasFlag(Agencies.Roles.AccountManager) ? RoleWord.AccountManager : members[who].HasFlag(Agencies.Roles.Specialist) ? RoleWord.Of(Agencies.Roles.Specialist) : null;
                if (role is null) continue;
                taken[role] = taken.GetValueOrDefault(role) + 1;
                roles[who] = taken[role] == 1 ? role : RoleWord.Another(role, taken[role]);
            }
            return roles;
        }
    }
}
