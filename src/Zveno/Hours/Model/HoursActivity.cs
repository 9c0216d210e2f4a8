using Zveno.Platform;

namespace Zveno.Hours;

public sealed record TimerStarted(Guid Timer, Guid Member, TimeOn On, Guid? By, DateTimeOffset At) : Activity(Timer, By, At);
public sealed record TimerStopped(Guid Timer, Guid Member, TimeOn On, Guid? By, DateTimeOffset At) : Activity(Timer, By, At);

public sealed record TimerBegunAt(Guid Timer, Guid Member, DateTimeOffset Was, DateTimeOffset Start, Guid? By, DateTimeOffset At) : Activity(Timer, By, At);

/// <param name="From">From when to when its owner gave no sign.</param>
/// <param name="Answer">What he said of it.</param>
public sealed record PauseAnswered(Guid Timer, Guid Member, DateTimeOffset From, DateTimeOffset To, PauseAnswer Answer, Guid? By, DateTimeOffset At) : Activity(Timer, By, At);

/// <param name="Seconds">How much of it its owner said was work.</param>
public sealed record TimerSettled(Guid Timer, Guid Member, int Seconds, Guid? By, DateTimeOffset At) : Activity(Timer, By, At);
public sealed record HoursEntered(Guid Entry, Guid Member, DateOnly Day, int Seconds, TimeOn On, Guid? By, DateTimeOffset At) : Activity(Entry, By, At);

/// <param name="Gift">What it is now, when that changed.</param>
public sealed record HoursRewritten(Guid Entry, Guid Member, DateOnly Day, int WasSeconds, TimeOn Was, int Seconds, TimeOn On, Guid? By, DateTimeOffset At, bool? Gift = null, bool IsNoteChanged = false) : Activity(Entry, By, At);
public sealed record HoursRemoved(Guid Entry, Guid Member, DateOnly Day, int Seconds, TimeOn On, Guid? By, DateTimeOffset At) : Activity(Entry, By, At);
public sealed record HoursRounded(Guid Settings, int To, bool Up, Guid? By, DateTimeOffset At) : Activity(Settings, By, At);
public sealed record HoursReminded(Guid Settings, bool On, Guid? By, DateTimeOffset At) : Activity(Settings, By, At);
public sealed record PauseAskedAfter(Guid Settings, int Minutes, Guid? By, DateTimeOffset At) : Activity(Settings, By, At);
public sealed record HoursLimitSet(Guid Project, decimal Was, decimal Limit, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
