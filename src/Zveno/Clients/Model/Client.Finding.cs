using Zveno.Platform;

namespace Zveno.Clients;

public sealed partial class Client : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Name)];

    /// <inheritdoc />
    public Found? Found() => new Found(FoundKind.Client, Name, null, $"/clients/{Id}", FoundBy.Staff, null, TakenAt, Name);
}
