using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A file came from a client, with a message or after it.</summary>
public sealed record ClientFileCame(Guid Message, Guid Topic, Guid Client, string Name, Guid? By, DateTimeOffset At) : Activity(Message, By, At);

/// <summary>A client wishes for something in a project.</summary>
public sealed record WishAsked(Guid Wish, Guid Message, Guid Client, Guid? By, DateTimeOffset At) : Activity(Wish, By, At);

/// <summary>What came in waits: nobody knows the address that it came from.</summary>
public sealed record UpdateAsks(Guid Channel, Guid Update, Guid Address, DateTimeOffset At) : Activity(Update, null, At);
