namespace Zveno.Plans;

/// <summary>A task with its planned minutes.</summary>
public sealed record PlannedTask(Guid Task, string Title, int Minutes);

/// <summary>A task whose planned minutes are others.</summary>
public sealed record ReplannedTask(Guid Task, string Title, int Was, int Minutes);

/// <summary>How one version of a plan differs from the one before, in tasks and hours.</summary>
/// <param name="Minutes">By how many minutes of all tasks.</param>
/// <param name="LimitMinutes">By how many minutes it may hold, bought ones with them.</param>
public sealed record PlanDifference(IReadOnlyList<PlannedTask> Added, IReadOnlyList<PlannedTask> Removed, IReadOnlyList<ReplannedTask> Replanned, int Minutes, int LimitMinutes)
{
    /// <summary>Whether there is any.</summary>
    public bool IsAny => Added.Count + Removed.Count + Replanned.Count > 0 || LimitMinutes != 0;

    /// <summary>Compares with a version; against none, everything is added.</summary>
    public static PlanDifference Of(PlanVersion? before, int limit, int bought, IEnumerable<PlannedTask> now)
    {
        var was = before?.Lines.ToDictionary(x => x.TaskId, x => new PlannedTask(x.TaskId, x.Title, x.Minutes)) ?? [];
        var (added, replanned, minutes) = (new List<PlannedTask>(), new List<ReplannedTask>(), -was.Values.Sum(x => x.Minutes));
        foreach (var task in now)
        {
            minutes += task.Minutes;
            if (!was.Remove(task.Task, out var old)) added.Add(task);
            else if (old.Minutes != task.Minutes) replanned.Add(new ReplannedTask(task.Task, task.Title, old.Minutes, task.Minutes));
        }
        var removed = before is null ? [] : before.Lines.OrderBy(x => x.Place).Where(x => was.ContainsKey(x.TaskId)).Select(x => was[x.TaskId]).ToList();
        return new PlanDifference(added, removed, replanned, minutes, before is null ? 0 : limit + bought - before.LimitMinutes - before.BoughtMinutes);
    }

    /// <summary>Compares two versions.</summary>
    public static PlanDifference Of(PlanVersion? before, PlanVersion now) =>
        Of(before, now.LimitMinutes, now.BoughtMinutes, now.Lines.OrderBy(x => x.Place).Select(x => new PlannedTask(x.TaskId, x.Title, x.Minutes)));
}
