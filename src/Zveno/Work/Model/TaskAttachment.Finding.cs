using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class TaskAttachment : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Name), nameof(RemovedAt)];

    /// <inheritdoc />
    public string FoundWith => nameof(Task);

    /// <inheritdoc />
    public Found? Found() => RemovedAt is not null ? null : new Found(FoundKind.File, Name, Task.Title, $"/tasks/{TaskId}", FoundBy.Staff, null, AddedAt, Name, Url);
}
