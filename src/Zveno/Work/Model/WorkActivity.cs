using Zveno.Platform;

namespace Zveno.Work;

public sealed record ProjectBegun(Guid Project, Guid Client, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
public sealed record ProjectDescribed(Guid Project, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
public sealed record ProjectArchived(Guid Project, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
public sealed record ProjectRestored(Guid Project, Guid? By, DateTimeOffset At) : Activity(Project, By, At);
public sealed record StageAdded(Guid Stage, Guid Project, Guid? By, DateTimeOffset At) : Activity(Stage, By, At);
public sealed record StageDescribed(Guid Stage, Guid Project, Guid? By, DateTimeOffset At) : Activity(Stage, By, At);
public sealed record StageMoved(Guid Stage, Guid Project, Guid? By, DateTimeOffset At) : Activity(Stage, By, At);
public sealed record StageArchived(Guid Stage, Guid Project, Guid? By, DateTimeOffset At) : Activity(Stage, By, At);
public sealed record StageRestored(Guid Stage, Guid Project, Guid? By, DateTimeOffset At) : Activity(Stage, By, At);
public sealed record TaskMade(Guid Task, Guid Project, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TaskMoved(Guid Task, Guid Project, Guid From, Guid To, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TaskClosed(Guid Task, Guid Project, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TaskHanded(Guid Task, Guid Project, Guid? From, Guid? To, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A member works on it beside the one who is responsible, or no more.</summary>
public sealed record TaskShared(Guid Task, Guid Project, Guid Member, bool On, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A member hears of it, or no more.</summary>
public sealed record TaskWatched(Guid Task, Guid Project, Guid Member, bool On, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A member was named in the description, or in a note.</summary>
/// <param name="Note">The note; null for the description.</param>
public sealed record MemberMentioned(Guid Task, Guid Project, Guid Member, Guid? Note, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>It is of another service or type than before.</summary>
public sealed record TaskSorted(Guid Task, Guid Project, Guid? Service, Guid? Type, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A line of the lists of services or types was made, renamed, moved, archived or restored.</summary>
/// <param name="List"><c>Service</c> or <c>TaskType</c>.</param>
public sealed record CatalogueChanged(Guid Line, string List, Guid? By, DateTimeOffset At) : Activity(Line, By, At);

/// <summary>A note says something else now.</summary>
public sealed record NoteChanged(Guid Task, Guid Project, Guid Note, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A note was taken off.</summary>
public sealed record NoteRemoved(Guid Task, Guid Project, Guid Note, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A note that was taken off is there again.</summary>
public sealed record NoteRestored(Guid Task, Guid Project, Guid Note, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <param name="What">Which part: title, description, dates, estimate, priority, checklists, labels, attachments.</param>
public sealed record TaskChanged(Guid Task, Guid Project, string What, Guid? By, DateTimeOffset At) : Activity(Task, By, At)
{
    /// <summary>What it was, of dates, estimate and priority; null of what is longer than a value, and in what was logged before values were.</summary>
    public TaskValue? Was { get; init; }

    /// <summary>What it became.</summary>
    public TaskValue? Is { get; init; }

    /// <summary>Which words came, went or became others; null of what has none, and in what was logged before words were.</summary>
    public TaskWord? Word { get; init; }

    /// <summary>The <see cref="FormerDescription"/> that a change of the description left; null of anything else, and in what was logged before texts were kept.</summary>
    public Guid? Former { get; init; }
}

/// <summary>What a thing of a task is called, as its history keeps it: one that came has no former name, one that went has no other.</summary>
/// <param name="Part"><c>title</c>, <c>label</c>, <c>file</c> (or a link), <c>checklist</c>, <c>shown</c> (a checklist, to the client), <c>item</c> (of a checklist), <c>tick</c>.</param>
public sealed record TaskWord(string Part, string? From, string? To);

/// <summary>Values of a task as its history keeps them: those that a change may be of.</summary>
/// <param name="Minutes">The estimate, in minutes of work.</param>
public sealed record TaskValue(DateOnly? StartOn, TimeOnly? StartTime, DateOnly? DueOn, TimeOnly? DueTime, int? Minutes, Priority Priority, bool IsStarred)
{
    internal static TaskValue Of(WorkTask task) => new(task.StartOn, task.StartTime, task.DueOn, task.DueTime, task.EstimateMinutes, task.Priority, task.IsStarred);
}
public sealed record TaskShown(Guid Task, Guid Project, Guid Client, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TaskHidden(Guid Task, Guid Project, Guid Client, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TaskArchived(Guid Task, Guid Project, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TaskRestored(Guid Task, Guid Project, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record ItemTicked(Guid Task, Guid Project, Guid Item, bool IsDone, Guid? By, DateTimeOffset At) : Activity(Task, By, At)
{
    /// <summary>What the item says; null in what was logged before words were.</summary>
    public string? Text { get; init; }
}
public sealed record SubtaskAdded(Guid Task, Guid Project, Guid Subtask, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A task became a part of another, or stands on the board by itself again.</summary>
public sealed record TaskPutUnder(Guid Task, Guid Project, Guid? From, Guid? To, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A task waits for another, or waits no more.</summary>
public sealed record TaskWaits(Guid Task, Guid Project, Guid Blocker, bool Waits, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TaskCopied(Guid Task, Guid Project, Guid Original, Guid? By, DateTimeOffset At) : Activity(Task, By, At);

/// <summary>A task went to another project with all that hangs on it.</summary>
/// <param name="Was">Its number before.</param>
/// <param name="Number">Its number now.</param>
public sealed record TaskCarried(Guid Task, Guid From, Guid Project, Guid FromClient, Guid Client, string Was, string Number, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record NoteWritten(Guid Task, Guid Project, Guid Note, Guid? By, DateTimeOffset At) : Activity(Task, By, At);
public sealed record TemplateMade(Guid Template, Guid? By, DateTimeOffset At) : Activity(Template, By, At);
public sealed record TemplateArchived(Guid Template, Guid? By, DateTimeOffset At) : Activity(Template, By, At);

/// <summary>A template is offered again.</summary>
public sealed record TemplateRestored(Guid Template, Guid? By, DateTimeOffset At) : Activity(Template, By, At);
