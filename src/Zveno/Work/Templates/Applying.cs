using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes what a template brings.</summary>
public static class Applying
{
    /// <summary>Adds the template's stages, tasks and checklists to a project that has no stages yet.</summary>
    /// <param name="start">The day from which due dates are counted, in <paramref name="calendar"/>.</param>
    /// <param name="handTo">Who gets the work of a role; null for nobody.</param>
    /// <returns>The tasks, to be added to the context.</returns>
    public static IReadOnlyList<WorkTask> Apply(this TemplateContent content, Project project, DateOnly start, WorkingCalendar calendar, Func<string, Guid?> handTo, Member by, DateTimeOffset at)
    {
        var stages = content.Stages.Select(x => StageOf(project, x, by, at)).ToList();
        return [.. content.Tasks.Select((x, i) =>
        {
            var task = new WorkTask(Ids.New(at), stages[x.Stage], x.Title, (i + 1) * Places.Step, by, at);
            Fill(task, x, start, calendar, handTo, by, at);
            foreach (var part in x.Subtasks ?? []) Fill(task.AddSubtask(Ids.New(at), stages[part.Stage], part.Title, (i + 1) * Places.Step, by, at), part, start, calendar, handTo, by, at);
            return task;
        })];
    }

    /// <summary>The working day so many working days after <paramref name="start"/>; zero is the start itself, or the first working day after it.</summary>
    public static DateOnly WorkingDay(this WorkingCalendar calendar, DateOnly start, int after)
    {
        var day = start;
        while (!calendar[day].IsWorking) day = day.AddDays(1);
        for (var left = after; left > 0; left--)
            do day = day.AddDays(1); while (!calendar[day].IsWorking);
        return day;
    }

    static Stage StageOf(Project project, TemplateStage from, Member by, DateTimeOffset at)
    {
        var stage = project.AddStage(Ids.New(at), from.Name, from.IsDone, by, at);
        if (from.Limit is not null || from.WaitsForClient) stage.Describe(from.Name, from.IsDone, from.WaitsForClient, from.Limit, null, by, at);
        return stage;
    }

    static void Fill(WorkTask task, TemplateTask from, DateOnly start, WorkingCalendar calendar, Func<string, Guid?> handTo, Member by, DateTimeOffset at)
    {
        if (from.Description is { Length: > 0 } description) task.Describe(description, null, by, at);
        if (from.DueAfterDays is { } after) task.Schedule(null, calendar.WorkingDay(start, after), by, at);
        if (from.EstimateMinutes is { } minutes) task.Estimate(minutes, by, at);
        if (from.Role is { } role && handTo(role) is { } member) task.HandTo(member, by, at);
        if (!from.IsVisible) task.Show(false, by, at);
        foreach (var list in from.Checklists ?? [])
        {
            var made = task.AddChecklist(Ids.New(at), list.Name, by, at);
            foreach (var item in list.Items) task.AddItem(made, Ids.New(at), item, by, at);
            if (list.IsPublic) task.Show(made, true, by, at);
        }
    }
}
