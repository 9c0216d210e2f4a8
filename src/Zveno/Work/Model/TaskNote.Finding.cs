using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class TaskNote : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Text), nameof(RemovedAt)];

    /// <inheritdoc />
    public string FoundWith => nameof(Task);

    /// <inheritdoc />
    public Found? Found() => RemovedAt is not null ? null : new Found(FoundKind.Note, SafeMarkdown.Bare(Text), Task.Title, $"/tasks/{TaskId}", FoundBy.Staff, null, At, SafeMarkdown.Bare(Text));
}
