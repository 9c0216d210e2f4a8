using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class MessageFile : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Name)];

    /// <inheritdoc />
    public string FoundWith => nameof(Message);

    /// <inheritdoc />
    public Found? Found() => new Found(FoundKind.File, Name, null, $"/inbox/{Message.TopicId}", FoundBy.Staff, null, Message.At, Name);
}
