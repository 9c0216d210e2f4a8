using Zveno.Platform;

namespace Zveno.Clients;

public sealed record ClientTaken(Guid Client, Guid? By, DateTimeOffset At) : Activity(Client, By, At);
public sealed record ClientDescribed(Guid Client, Guid? By, DateTimeOffset At) : Activity(Client, By, At);
public sealed record ClientLeadChanged(Guid Client, Guid? From, Guid? To, Guid? By, DateTimeOffset At) : Activity(Client, By, At);
public sealed record ClientArchived(Guid Client, Guid? By, DateTimeOffset At) : Activity(Client, By, At);
public sealed record ClientRestored(Guid Client, Guid? By, DateTimeOffset At) : Activity(Client, By, At);
public sealed record ContactDescribed(Guid Contact, Guid Client, Guid? By, DateTimeOffset At) : Activity(Contact, By, At);
public sealed record ContactArchived(Guid Contact, Guid Client, Guid? By, DateTimeOffset At) : Activity(Contact, By, At);
public sealed record ContactRestored(Guid Contact, Guid Client, Guid? By, DateTimeOffset At) : Activity(Contact, By, At);
public sealed record RoomLinkMade(Guid Link, Guid? Contact, Guid? By, DateTimeOffset At) : Activity(Link, By, At);
public sealed record RoomLinkRevoked(Guid Link, Guid? Contact, Guid? By, DateTimeOffset At) : Activity(Link, By, At);
public sealed record RoomLinkChanged(Guid Link, Guid? By, DateTimeOffset At) : Activity(Link, By, At);
public sealed record RoomLinkRotated(Guid Link, Guid? By, DateTimeOffset At) : Activity(Link, By, At);
