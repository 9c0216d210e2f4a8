using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class Project : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Name)];

    /// <inheritdoc />
    public Found? Found() => new Found(FoundKind.Project, Name, Code, $"/projects/{Code}", FoundBy.Staff, null, BegunAt, Code, Name);
}
