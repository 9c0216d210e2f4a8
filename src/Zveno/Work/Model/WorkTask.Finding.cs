using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Title), nameof(Description), nameof(AssigneeId), nameof(PeopleMarks), nameof(ArchivedAt)];

    /// <inheritdoc />
    public string FoundWith => nameof(Project);

    /// <inheritdoc />
    public Found? Found() => IsArchived ? null
        : new Found(FoundKind.Task, Title, $"{Project.Code}-{Number}", $"/tasks/{Project.Code}-{Number}", FoundBy.Staff, AssigneeId, CreatedAt, $"{Project.Code}-{Number}", Title, SafeMarkdown.Bare(Description)) { Owners = Helpers };
}
