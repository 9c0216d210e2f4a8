namespace Zveno.Work;

/// <summary>A recurring task.</summary>
/// <param name="Model">The task that it was made of.</param>
/// <param name="Assignee">Who gets its tasks; null: whoever the stage hands them to.</param>
/// <param name="Stage">Where its tasks are put; null: the first stage of the board.</param>
/// <param name="Made">Tasks made.</param>
/// <param name="Skipped">Tasks skipped while the product did not run.</param>
/// <param name="Next">The days of the next tasks, five at most; none while it is paused.</param>
public sealed record RecurrenceJson(
    Guid Id, Guid Project, Guid? Model, RecurringTask Task, RecurrenceRule Rule, Guid? Assignee, Guid? Stage, int Made, int Skipped, DateOnly? LastOn, IReadOnlyList<DateOnly> Next,
    DateTimeOffset CreatedAt, DateTimeOffset? PausedAt, DateTimeOffset? ArchivedAt);
