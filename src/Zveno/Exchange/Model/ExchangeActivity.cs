using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>A board came in from elsewhere, whole. Stands for all that came with it.</summary>
public sealed record BoardImported(Guid Project, Guid Import, int NewCards, int ChangedCards, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
