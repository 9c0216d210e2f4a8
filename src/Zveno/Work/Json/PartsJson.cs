namespace Zveno.Work;

/// <summary>A task with all that hangs on it.</summary>
/// <param name="Parent">The task that it is a part of.</param>
/// <param name="WaitsFor">Tasks that must be done before it.</param>
/// <param name="AwaitedBy">Tasks that wait for it.</param>
public sealed record TaskWholeJson(
    TaskJson Task, TaskRefJson? Parent, IReadOnlyList<TaskRefJson> Subtasks, IReadOnlyList<TaskRefJson> WaitsFor, IReadOnlyList<TaskRefJson> AwaitedBy,
    IReadOnlyList<ChecklistJson> Checklists, IReadOnlyList<NoteJson> Notes, IReadOnlyList<AttachmentJson> Attachments);

/// <summary>Another task, as a card mentions it.</summary>
/// <param name="Number">As people see it: <c>AUTO-12</c>.</param>
public sealed record TaskRefJson(Guid Id, string Number, string Title, Guid? Assignee, DateOnly? DueOn, bool IsDone, TimeOnly? DueTime, DateOnly? StartOn, int? EstimateMinutes);

/// <summary>A checklist.</summary>
public sealed record ChecklistJson(Guid Id, Guid Task, string Name, bool IsPublic, IReadOnlyList<ChecklistItemJson> Items)
{
    internal static ChecklistJson Of(Checklist list) => new(list.Id, list.TaskId, list.Name, list.IsPublic, [.. list.Items.OrderBy(x => x.Place).ThenBy(x => x.Id).Select(ChecklistItemJson.Of)]);
}

/// <summary>One tick.</summary>
public sealed record ChecklistItemJson(Guid Id, Guid Checklist, string Text, bool IsDone, Guid? DoneBy, DateTimeOffset? DoneAt)
{
    internal static ChecklistItemJson Of(ChecklistItem item) => new(item.Id, item.ChecklistId, item.Text, item.IsDone, item.DoneBy, item.DoneAt);
}

/// <summary>A note of the team.</summary>
/// <param name="Author">The member; null when it came from elsewhere.</param>
/// <param name="AuthorName">Who wrote it elsewhere.</param>
/// <param name="Text">Markdown.</param>
public sealed record NoteJson(Guid Id, Guid Task, Guid? Author, string? AuthorName, string Text, DateTimeOffset At, DateTimeOffset? EditedAt)
{
    internal static NoteJson Of(TaskNote note) => new(note.Id, note.TaskId, note.AuthorId, note.AuthorName, note.Text, note.At, note.EditedAt);
}

/// <summary>A file or a link on a task.</summary>
/// <param name="Url">Where it leads; a file's address is below <c>/api/v1</c> too.</param>
public sealed record AttachmentJson(Guid Id, Guid Task, string Name, string Url, Guid? File, DateTimeOffset AddedAt)
{
    internal static AttachmentJson Of(TaskAttachment one) => new(one.Id, one.TaskId, one.Name, one.Url ?? $"/files/{one.FileId}", one.FileId, one.AddedAt);
}

/// <summary>A label of a project.</summary>
public sealed record LabelJson(Guid Id, Guid Project, string Name, LabelColour Colour)
{
    internal static LabelJson Of(Label label) => new(label.Id, label.ProjectId, label.Name, label.Colour);
}
