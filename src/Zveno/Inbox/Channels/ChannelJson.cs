namespace Zveno.Inbox;

/// <summary>A channel as the API tells it; its secret never is. Instants are UTC.</summary>
/// <param name="IsHooked">Whether its messenger brings messages to us; null for a kind that cannot.</param>
public sealed record ChannelJson(Guid Id, TopicChannel Kind, string Name, ChannelLight Light, DateTimeOffset AddedAt, DateTimeOffset? SeenAt, DateTimeOffset? TroubledSince, ChannelTrouble? Trouble, string? TroubleWords, DateTimeOffset? PausedAt, bool? IsHooked)
{
    /// <summary>From the channel.</summary>
    public static ChannelJson Of(Channel x, DateTimeOffset now) => new(x.Id, x.Kind, x.Name, x.LightAt(now), x.AddedAt, x.SeenAt, x.TroubledSince, x.Trouble, x.TroubleWords, x.PausedAt, x.IsHooked);
}

/// <summary>An address in a channel and who it is.</summary>
public sealed record ChannelAddressJson(Guid Id, Guid ChannelId, AddressKind Kind, string Key, string Title, DateTimeOffset MetAt, Guid? ClientId, Guid? ContactId, Guid? MemberId, DateTimeOffset? IgnoredAt, DateTimeOffset? ClosedAt)
{
    /// <summary>From the address.</summary>
    public static ChannelAddressJson Of(ChannelAddress x) => new(x.Id, x.ChannelId, x.Kind, x.Key, x.Title, x.MetAt, x.ClientId, x.ContactId, x.MemberId, x.IgnoredAt, x.ClosedAt);
}

/// <summary>Something that came in and could not be read.</summary>
public sealed record ParkedUpdateJson(Guid Id, Guid ChannelId, string Key, DateTimeOffset CameAt, int Bytes, string? Error);

/// <summary>A piece of an answer on its way out; words to our own people are none.</summary>
public sealed record DeliveryJson(Guid Id, Guid TopicId, Guid MessageId, long Number, DeliveryState State, Guid? FileId, DateTimeOffset QueuedAt, DateTimeOffset? ChangedAt, string? Error)
{
    /// <summary>From the delivery.</summary>
    public static DeliveryJson Of(Delivery x) => new(x.Id, x.TopicId!.Value, x.MessageId!.Value, x.Number, x.State, x.FileId, x.QueuedAt, x.ChangedAt, x.Error);
}

/// <summary>What became of an answer's pieces, on the topic's page.</summary>
public sealed record DeliveryLinesModel(IReadOnlyList<Delivery> Deliveries, bool MayDecide);
