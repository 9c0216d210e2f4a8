using Zveno.Platform;

namespace Zveno.Hours;

/// <param name="From">First day of the first month.</param>
public sealed record PackageAgreed(Guid Project, DateOnly From, int Minutes, Guid? By, DateTimeOffset At) : Activity(Project, By, At);

/// <param name="InRoom">The client, when its contact chose in the room; null when one of us wrote it down.</param>
public sealed record PackageChosen(Guid Project, DateOnly Month, PackageChoice? Was, PackageChoice? Choice, Guid? By, DateTimeOffset At, Guid? InRoom = null) : Activity(Project, By, At);

/// <param name="Percent">75, 90 or 100.</param>
public sealed record PackageRunsOut(Guid Project, Guid Client, DateOnly Month, int Percent, Guid? By, DateTimeOffset At) : Activity(Project, By, At);

/// <param name="Through">Last closed day; null when all months are open again.</param>
public sealed record HoursClosed(Guid Project, DateOnly? Was, DateOnly? Through, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
public sealed record HoursTransferShown(Guid Transfer, Guid Project, bool Shown, Guid? By, DateTimeOffset At) : Activity(Transfer, By, At);
public sealed record HoursMoved(Guid Project, Guid From, Guid To, int Minutes, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
