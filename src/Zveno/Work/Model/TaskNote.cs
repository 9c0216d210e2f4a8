using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Internal talk on a task. Another table and type than messages, with no way from one to the other but retyping.</summary>
public sealed partial class TaskNote : Owned
{
    /// <summary>Longest note, in characters.</summary>
    public const int MostText = 20_000;

    TaskNote() { }

    internal TaskNote(Guid id, WorkTask task, string text, string? author, Member by, DateTimeOffset at) =>
        (Id, TaskId, Text, AuthorName, AuthorId, At) = (id, task.Id, Demand.Text(text, MostText, "text"), author, author is null ? by.Id : null, at);

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;

    /// <summary>Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The member who wrote it; null when it came from elsewhere.</summary>
    public Guid? AuthorId { get; private set; }

    /// <summary>Who wrote it elsewhere.</summary>
    public string? AuthorName { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was last changed (UTC).</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>When it was taken off (UTC).</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    internal void Edit(string text, DateTimeOffset at) => (Text, EditedAt) = (Demand.Text(text, MostText, "text"), at);

    internal void Remove(DateTimeOffset? at) => RemovedAt = at;

    internal void Say(string text) => Text = Demand.Text(text, MostText, "text");

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Task(TaskId)];

    internal static void Map(Mapping map)
    {
        var note = map.Owned<TaskNote>("TaskNotes");
        note.BelongsTo(x => x.Task, "TaskId").RefersTo<TaskNote, Member>("AuthorId");
        note.Property(x => x.AuthorName).HasMaxLength(200);
        note.HasIndex(x => new { x.AgencyId, x.TaskId, x.At });
    }
}
