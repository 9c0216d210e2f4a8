using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Makes what a template brings.</summary>
public static class Applying
{
    /// <summary>Adds the template's stages, tasks and checklists to a project that has no stages yet.</summary>
    /// <param name="start">The day from which dates are counted, in <paramref name="calendar"/>.</param>
    /// <param name="casting">Who gets the work of a role.</param>
    /// <param name="lines">Services and types.</param>
    /// <param name="batch">Names the tasks, so that they can be taken back together.</param>
    /// <returns>The tasks and what waits for what, to be added to the context.</returns>
    internal static Applied Apply(this TemplateContent content, Project project, DateOnly start, WorkingCalendar calendar, Casting casting, Catalogue lines, Guid batch, Member by, DateTimeOffset at)
    {
        var stages = content.Stages.Select(x => StageOf(project, x, casting.Who, by, at)).ToList();
        return content.Make(x => stages[x.Stage], 0, start, calendar, casting, lines, batch, by, at);
    }

    /// <summary>Adds the template's tasks to a stage of a project that is there, below <paramref name="foot"/>.</summary>
    internal static Applied ApplyTo(this TemplateContent content, Stage stage, long foot, DateOnly start, WorkingCalendar calendar, Casting casting, Catalogue lines, Guid batch, Member by, DateTimeOffset at) =>
        content.Make(_ => stage, foot, start, calendar, casting, lines, batch, by, at);

    static Applied Make(this TemplateContent content, Func<TemplateTask, Stage> stageOf, long foot, DateOnly start, WorkingCalendar calendar, Casting casting, Catalogue lines, Guid batch, Member by, DateTimeOffset at)
    {
        var made = new Dictionary<string, WorkTask>(StringComparer.Ordinal);
        var (tasks, place) = (new List<WorkTask>(), foot);
        foreach (var x in content.Keyed().Tasks)
        {
            var task = new WorkTask(Ids.New(at), stageOf(x), x.Title, place += Places.Step, by, at);
            Fill(made[x.Key!] = task, x, start, calendar, casting, lines, by, at);
            task.MadeIn(batch);
            foreach (var part in x.Subtasks ?? [])
            {
                var subtask = task.AddSubtask(Ids.New(at), stageOf(part), part.Title, place, by, at);
                Fill(made[part.Key!] = subtask, part, start, calendar, casting, lines, by, at);
                subtask.MadeIn(batch);
            }
            tasks.Add(task);
        }
        return new Applied(tasks, [.. content.Keyed().All.SelectMany(x => x.WaitsFor!.Select(blocker => made[x.Key!].WaitFor(made[blocker], null, by, at)))]);
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

    static Stage StageOf(Project project, TemplateStage from, Func<string, Guid?> handTo, Member by, DateTimeOffset at)
    {
        var stage = project.AddStage(Ids.New(at), from.Name, from.IsDone, by, at);
        if (from.Limit is not null || from.WaitsForClient) stage.Describe(from.Name, from.IsDone, from.WaitsForClient, from.Limit, null, by, at);
        if (from.HandsToRole is not null || from.Entry is { Count: > 0 }) stage.AskOnEntry(from.HandsToRole, from.HandsToRole is { } role ? handTo(role) : null, from.Entry ?? [], by, at);
        return stage;
    }

    static void Fill(WorkTask task, TemplateTask from, DateOnly start, WorkingCalendar calendar, Casting casting, Catalogue lines, Member by, DateTimeOffset at)
    {
        if (from.Description is { Length: > 0 } description) task.Describe(description, null, by, at);
        if (from.StartAfterDays is not null || from.DueAfterDays is not null) task.Schedule(Day(from.StartAfterDays), Day(from.DueAfterDays), from.DueAfterDays is null ? null : from.DueTime, by, at);
        if (from.StartTime is not null && task.StartOn is not null && !(task.StartOn == task.DueOn && from.StartTime > task.DueTime)) task.BeginAt(from.StartTime, by, at);
        if (from.EstimateMinutes is { } minutes) task.Estimate(minutes, by, at);
        if (from.Role is { } role && casting.Who(role) is { } member) task.HandTo(member, by, at);
        foreach (var helper in casting.All(from.Helpers)) task.Share(helper.Id, true, by, at);
        foreach (var watcher in casting.All(from.Watchers).Where(x => !x.IsOutsider() || task.IsInHandsOf(x.Id))) task.Watch(watcher, true, by, at);
        var (service, type) = (lines.Offered<Service>(from.Service), lines.Offered<TaskType>(from.Type));
        if (service is not null || type is not null) task.Sort(service, type, by, at);
        if (!from.IsVisible) task.Show(false, by, at);
        else if (task.Project.ShowsMarkedTasks && task.ParentId is null) task.Show(true, by, at);
        task.Bring(from.Checklists, by, at);

        DateOnly? Day(int? after) => after is { } days ? calendar.WorkingDay(start, days) : null;
    }
}

/// <summary>What a template made.</summary>
/// <param name="Links">What waits for what.</param>
public sealed record Applied(IReadOnlyList<WorkTask> Tasks, IReadOnlyList<TaskLink> Links)
{
    /// <summary>How many tasks, subtasks among them.</summary>
    public int Count => Tasks.Sum(x => 1 + x.Subtasks.Count);
}
