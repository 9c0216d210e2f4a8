using System.Linq.Expressions;

namespace Zveno.Work;

/// <summary>A task as the API tells it. Instants are UTC, dates are the agency's, estimates are minutes.</summary>
/// <param name="Number">As people see it: <c>AUTO-12</c>.</param>
/// <param name="Assignee">The one who is responsible; <paramref name="Helpers"/> work on it beside.</param>
/// <param name="StartTime">Time of the start where the agency is; null is the beginning of that day.</param>
/// <param name="DueTime">Time of the due date where the agency is; null is the end of that day.</param>
/// <param name="Parent">The task that this one is a part of; null for a task of its own.</param>
/// <param name="IsInBacklog">Known and not taken into work: no stage holds it.</param>
public sealed record TaskJson(
    Guid Id, string Number, Guid Project, Guid? Parent, Guid Stage, string Title, string Description, Guid? Assignee, Priority Priority, bool IsStarred, DateOnly? StartOn, DateOnly? DueOn,
    int? EstimateMinutes, bool IsVisible, int ItemsDone, int ItemsTotal, int NoteCount, int AttachmentCount, IReadOnlyList<Guid> Labels,
    DateTimeOffset CreatedAt, DateTimeOffset MovedAt, DateTimeOffset? ClosedAt, DateTimeOffset? ArchivedAt, TimeOnly? DueTime, IReadOnlyList<Guid> Helpers, Guid? Service, Guid? Type, bool IsInBacklog, TimeOnly? StartTime)
{
    /// <summary>The same as a projection.</summary>
    internal static readonly Expression<Func<WorkTask, TaskJson>> From = x => new TaskJson(
        x.Id, x.Project.Code + "-" + x.Number, x.ProjectId, x.ParentId, x.StageId, x.Title, x.Description, x.AssigneeId, x.Priority, x.IsStarred, x.StartOn, x.DueOn,
        x.EstimateMinutes, x.IsVisible, x.ItemsDone, x.ItemsTotal, x.NoteCount, x.AttachmentCount, Marks(x.LabelMarks), x.CreatedAt, x.MovedAt, x.ClosedAt, x.ArchivedAt, x.DueTime, WorkTask.HelpersOf(x.PeopleMarks, x.AssigneeId), x.ServiceId, x.TypeId, x.BacklogPlace != null, x.StartTime);

    static readonly Func<WorkTask, TaskJson> Make = From.Compile();

    /// <summary>Of a task with its project.</summary>
    public static TaskJson Of(WorkTask task) => Make(task);

    internal static IReadOnlyList<Guid> Marks(string marks) => [.. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];
}

/// <summary>One page of tasks.</summary>
/// <param name="Next">Pass it as <c>after</c> to go on; null at the end.</param>
/// <param name="Ignored">Words of the filter that could not be read; they narrow nothing.</param>
public sealed record TaskListJson(IReadOnlyList<TaskJson> Items, string? Next, IReadOnlyList<string> Ignored);
