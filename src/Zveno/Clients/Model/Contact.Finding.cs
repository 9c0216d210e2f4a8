using Zveno.Platform;

namespace Zveno.Clients;

public sealed partial class Contact : IFound
{
    /// <inheritdoc />
    public IReadOnlyCollection<string> FoundOn => [nameof(Name), nameof(Position), nameof(Email), nameof(Phone), nameof(ArchivedAt)];

    /// <inheritdoc />
    public Found? Found() => ArchivedAt is not null ? null : new Found(FoundKind.Contact, Name, Position, $"/clients/{ClientId}", FoundBy.Talkers, null, AddedAt, Name, Position, Email, Phone);
}
