using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a template of a project as it stands would bring: its open stages and cards, nobody's names, dates as working days from its beginning.</summary>
static class TemplateOfProject
{
    public static async Task<TemplateContent> ContentOf(this Db db, Project project, Agency agency)
    {
        var start = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(project.BegunAt, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone)).DateTime);
        var calendar = await AgencyCalendar.Of(db);
        var stages = await db.Stages.Where(x => x.ProjectId == project.Id && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var tasks = await db.Tasks.AsNoTracking().Include(x => x.Checklists).ThenInclude(x => x.Items).Open().Where(x => x.ProjectId == project.Id)
            .OrderBy(x => x.Place).ThenBy(x => x.Id).Take(TemplateContent.MostTasks).AsSplitQuery().ToListAsync();
        var roles = await db.Members.ToDictionaryAsync(x => x.Id, x => x.Roles);
        return new TemplateContent(
            [.. stages.Select(x => new TemplateStage(x.Name, x.IsDone, x.Limit, x.WaitsForClient))],
            [.. stages.SelectMany(stage => tasks.Where(x => x.StageId == stage.Id && x.ParentId is null)).Select(x => TaskOf(x, [.. tasks.Where(part => part.ParentId == x.Id).OrderBy(part => part.Number)]))]);

        TemplateTask TaskOf(WorkTask x, IReadOnlyList<WorkTask> parts) => new(
            x.Title, stages.FindIndex(stage => stage.Id == x.StageId && !stage.IsDone) is > 0 and var index ? index : 0, x.Description, x.DueOn is { } due ? DaysBetween(calendar, start, due) : null,
            x.AssigneeId is { } who && RoleOf(roles[who]) is var role && role != Roles.None ? RoleWord.Of(role) : null, x.EstimateMinutes, x.IsVisible,
            [.. x.Checklists.OrderBy(l => l.Place).Select(l => new TemplateChecklist(l.Name, [.. l.Items.OrderBy(i => i.Place).Select(i => i.Text)], l.IsPublic))],
            [.. parts.Select(part => TaskOf(part, []))]);
    }

    static int DaysBetween(WorkingCalendar calendar, DateOnly start, DateOnly due)
    {
        var days = 0;
        for (var day = calendar.WorkingDay(start, 0).AddDays(1); day <= due && days < 1000; day = day.AddDays(1)) if (calendar[day].IsWorking) days++;
        return days;
    }

    static Roles RoleOf(Roles roles) => roles.HasFlag(Roles.AccountManager) ? Roles.AccountManager : roles.HasFlag(Roles.Specialist) ? Roles.Specialist : Roles.None;
}
