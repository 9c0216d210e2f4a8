using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class TopicNote : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Text)];

    /// <inheritdoc />
    public Found? Found() => new Found(FoundKind.Note, SafeMarkdown.Bare(Text), null, $"/inbox/{TopicId}", FoundBy.Staff, null, At, SafeMarkdown.Bare(Text));
}
