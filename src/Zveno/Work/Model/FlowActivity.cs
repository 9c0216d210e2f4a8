using Zveno.Platform;

namespace Zveno.Work;

/// <summary>An import brought a task up to where it stands elsewhere.</summary>
public sealed record TaskArrived(Guid Task, Guid Project, DateTimeOffset At) : Activity(Task, null, At);

/// <summary>A task went into a stage although it was not ready for it.</summary>
/// <param name="Missing">What was not ticked, in the stage's words.</param>
/// <param name="Reason">Why it went all the same.</param>
public sealed record TaskEnteredUnready(Guid Task, Guid Project, Guid Stage, IReadOnlyList<string> Missing, string Reason, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A condition of a stage was ticked for a task, or is not met after all.</summary>
public sealed record EntryTicked(Guid Task, Guid Project, Guid Stage, Guid Entry, bool IsDone, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A role of a project's team was given to a member, or to nobody.</summary>
public sealed record TeamChanged(Guid Project, string Role, Guid? Member, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
public sealed record RecurrenceMade(Guid Recurrence, Guid Project, Guid? Model, Guid? By, DateTimeOffset At) : Activity(Recurrence, By, At);
public sealed record RecurrenceChanged(Guid Recurrence, Guid Project, Guid? By, DateTimeOffset At) : Activity(Recurrence, By, At);
public sealed record RecurrencePaused(Guid Recurrence, Guid Project, Guid? By, DateTimeOffset At) : Activity(Recurrence, By, At);
public sealed record RecurrenceResumed(Guid Recurrence, Guid Project, Guid? By, DateTimeOffset At) : Activity(Recurrence, By, At);
public sealed record RecurrenceArchived(Guid Recurrence, Guid Project, Guid? By, DateTimeOffset At) : Activity(Recurrence, By, At);
public sealed record RecurrenceRestored(Guid Recurrence, Guid Project, Guid? By, DateTimeOffset At) : Activity(Recurrence, By, At);

/// <summary>A rule made a task.</summary>
/// <param name="Skipped">How many tasks before it were skipped, because the product did not run at their time.</param>
public sealed record TaskRecurred(Guid Task, Guid Project, Guid Recurrence, int Skipped, DateTimeOffset At) : Activity(Task, null, At);

/// <summary>A template's tasks were made in a project.</summary>
/// <param name="Batch">Names them: each of the tasks keeps it.</param>
public sealed record TemplateApplied(Guid Project, Guid? Template, Guid Batch, int Tasks, Guid? By, DateTimeOffset At) : Activity(Project, By, At);

/// <summary>What a template brings was changed.</summary>
public sealed record TemplateChanged(Guid Template, Guid? By, DateTimeOffset At) : Activity(Template, By, At);
