using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class TaskNote : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Text)];

    /// <inheritdoc />
    public string FoundWith => nameof(Task);

    /// <inheritdoc />
    public Found? Found() => new Found(FoundKind.Note, Text, Task.Title, $"/tasks/{TaskId}", FoundBy.Staff, null, At, Text);
}
