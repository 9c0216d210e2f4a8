using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Message : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Text)];

    /// <inheritdoc />
    public Found? Found() => new Found(FoundKind.Message, Text, AuthorName, $"/inbox/{TopicId}", FoundBy.Staff, null, At, Text);
}
