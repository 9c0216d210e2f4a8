using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Topic : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Title)];

    /// <inheritdoc />
    public string FoundWith => nameof(Client);

    /// <inheritdoc />
    public Found? Found() => new Found(FoundKind.Topic, Title, Client.Name, $"/inbox/{Id}", FoundBy.Staff, null, OpenedAt, Title);
}
