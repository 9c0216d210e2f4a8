using Zveno.Platform;

namespace Zveno.Exchange;

/// <summary>A board came in from elsewhere, whole. Stands for all that came with it.</summary>
public sealed record BoardImported(Guid Project, Guid Import, int NewCards, int ChangedCards, Guid? By, DateTimeOffset At) : Activity(Project, By, At);

/// <summary>An import was taken back.</summary>
/// <param name="Gone">Cards that are gone.</param>
/// <param name="Kept">Cards that people had touched: they stay.</param>
public sealed record ImportUndone(Guid Import, Guid? Project, int Gone, int Kept, Guid? By, DateTimeOffset At) : Activity(Import, By, At);

public sealed record HoursImported(Guid Import, int Made, Guid? By, DateTimeOffset At) : Activity(Import, By, At);
public sealed record HoursImportUndone(Guid Import, Guid? By, DateTimeOffset At) : Activity(Import, By, At);
