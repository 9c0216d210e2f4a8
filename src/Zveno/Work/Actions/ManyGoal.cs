using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Where many tasks of many boards go at once.</summary>
/// <param name="Stage">One stage; null goes by what follows.</param>
/// <param name="Name">What the stage of each board is called; null is the one that means «done».</param>
sealed record ManyGoal(Guid? Stage, string? Name)
{
    /// <param name="done">To the stage that means «done».</param>
    /// <param name="stage">The id of a stage, or a name.</param>
    /// <returns>Null when they stay where they are.</returns>
    public static ManyGoal? Of(bool done, string? stage) =>
        done ? new ManyGoal(null, null) : string.IsNullOrWhiteSpace(stage) ? null : Guid.TryParse(stage, out var id) ? new ManyGoal(id, null) : new ManyGoal(null, stage.Trim());

    bool IsDone => (Stage, Name) is (null, null);

    /// <summary>Whether a task is there already.</summary>
    public bool Holds(WorkTask task) => IsDone ? task.IsClosed : !task.IsInBacklog && (Stage is { } id ? task.StageId == id : IsCalled(task.Stage));

    /// <summary>The board of a task has no such stage.</summary>
    public Refused Nowhere() => IsDone ? Refusals.NoStageFor(done: true) : Stage is not null ? Refusals.StageOfAnotherProject() : Refusals.NoStageNamed(Name!);

    /// <summary>The stage of each project of these tasks, how many it holds, and the place below all.</summary>
    public async Task<Dictionary<Guid, (Stage Stage, int Holds, long Foot)>> Stages(Db db, IReadOnlyList<Guid> tasks)
    {
        var projects = await db.Tasks.Where(x => tasks.Contains(x.Id)).Select(x => x.ProjectId).Distinct().ToListAsync();
        var stages = await db.Stages.Include(x => x.Project).Where(x => projects.Contains(x.ProjectId) && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var found = new Dictionary<Guid, (Stage, int, long)>();
        foreach (var stage in stages.Where(x => IsDone ? x.IsDone : Stage is { } id ? x.Id == id : IsCalled(x)).DistinctBy(x => x.ProjectId))
            found[stage.ProjectId] = (stage, await db.Tasks.HeldBy(stage), await db.AtFoot(stage));
        return found;
    }

    bool IsCalled(Stage stage) => stage.IsCalled(Name!);
}
