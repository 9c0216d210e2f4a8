using Zveno.Platform;

namespace Zveno.Inbox;

public sealed record ChannelAdded(Guid Channel, TopicChannel Kind, Guid? By, DateTimeOffset At) : Activity(Channel, By, At);
public sealed record ChannelDescribed(Guid Channel, Guid? By, DateTimeOffset At) : Activity(Channel, By, At);
public sealed record ChannelPaused(Guid Channel, Guid? By, DateTimeOffset At) : Activity(Channel, By, At);
public sealed record ChannelResumed(Guid Channel, Guid? By, DateTimeOffset At) : Activity(Channel, By, At);
public sealed record ChannelRemoved(Guid Channel, Guid? By, DateTimeOffset At) : Activity(Channel, By, At);

/// <summary>A channel needs a person: its secret is refused, or somebody else receives with it.</summary>
public sealed record ChannelFailed(Guid Channel, ChannelTrouble Trouble, DateTimeOffset At) : Activity(Channel, null, At);

/// <summary>Something that came in could not be read; it is kept whole.</summary>
public sealed record UpdateParked(Guid Channel, Guid Update, DateTimeOffset At) : Activity(Channel, null, At);

/// <summary>It is known now who an address is.</summary>
public sealed record AddressNamed(Guid Address, Guid Client, Guid? Contact, Guid? By, DateTimeOffset At) : Activity(Address, By, At);

/// <summary>Whose address it was is in the archive: nobody is it now.</summary>
public sealed record AddressForgotten(Guid Address, Guid? Client, DateTimeOffset At) : Activity(Address, null, At);
public sealed record AddressIsOurs(Guid Address, Guid Member, DateTimeOffset At) : Activity(Address, Member, At);
public sealed record AddressIgnored(Guid Address, Guid? By, DateTimeOffset At) : Activity(Address, By, At);

/// <summary>Something of an answer did not arrive, or may not have.</summary>
public sealed record DeliveryEnded(Guid Delivery, Guid Message, DeliveryState State, DateTimeOffset At) : Activity(Delivery, null, At);

/// <summary>A word to one of ours did not arrive, or may not have.</summary>
public sealed record WordEnded(Guid Delivery, Guid Member, DeliveryState State, DateTimeOffset At) : Activity(Delivery, null, At);

/// <param name="Again">Sent once more; otherwise it was looked up that it had arrived.</param>
public sealed record DeliveryDecided(Guid Delivery, Guid Message, bool Again, Guid? By, DateTimeOffset At) : Activity(Delivery, By, At);

/// <summary>A word to a client beside all talk did not arrive, or may not have.</summary>
public sealed record ClientWordEnded(Guid Delivery, Guid Client, DeliveryState State, DateTimeOffset At) : Activity(Delivery, null, At);
