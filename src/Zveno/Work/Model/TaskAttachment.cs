using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A file or a link on a task.</summary>
public sealed partial class TaskAttachment : Owned
{
    TaskAttachment() { }

    internal TaskAttachment(Guid id, WorkTask task, string name, string? url, Guid? file, Guid by, DateTimeOffset at)
    {
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto")) throw Refusals.BadLink();
        if (url is { Length: > 2000 }) throw Refusals.BadLink();
        (Id, TaskId, Name, Url, FileId, AddedBy, AddedAt) = (id, task.Id, Demand.Text(name, 300, "name"), url, file, by, at);
    }

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public string Name { get; private set; } = "";

    /// <summary>Where it leads, for a link.</summary>
    public string? Url { get; private set; }

    /// <summary>The stored file, for a file.</summary>
    public Guid? FileId { get; private set; }
    public Guid AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    internal void Remove(DateTimeOffset at) => RemovedAt = at;

    internal void Restore() => RemovedAt = null;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Task(TaskId)];

    internal static void Map(Mapping map)
    {
        var attachment = map.Owned<TaskAttachment>("TaskAttachments");
        attachment.BelongsTo(x => x.Task, "TaskId").RefersTo<TaskAttachment, StoredFile>("FileId");
        attachment.Property(x => x.Name).HasMaxLength(300);
        attachment.Property(x => x.Url).HasMaxLength(2000);
    }
}
