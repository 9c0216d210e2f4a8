namespace Zveno.Work;

/// <summary>What one line of words says of a task. Whatever is not understood stays in the title; no word of the line is lost.</summary>
/// <param name="Title">The rest of the line.</param>
/// <param name="People">The first is responsible, the others work on it beside.</param>
/// <param name="EstimateMinutes">Minutes of work.</param>
/// <param name="Understood">What was taken out of the line, in its order.</param>
/// <param name="Unsure">Words that look like something but name nobody, nothing, or several: they stay in the title.</param>
public sealed record QuickTask(
    string Title, DateOnly? DueOn, TimeOnly? DueTime, IReadOnlyList<Guid> People, Priority? Priority, bool IsStarred, IReadOnlyList<Guid> Labels, int? EstimateMinutes,
    IReadOnlyList<QuickWord> Understood, IReadOnlyList<QuickDoubt> Unsure);

/// <summary>What a word of a line meant.</summary>
public enum QuickKind
{
    Date,
    Time,
    Person,
    Priority,
    Star,
    Label,
    Estimate,
}

/// <summary>Words that were understood, as they were typed.</summary>
public sealed record QuickWord(QuickKind Kind, string Typed);

/// <summary>A word that was not.</summary>
/// <param name="Means">What it might mean; empty when it means nothing here.</param>
public sealed record QuickDoubt(QuickKind Kind, string Typed, IReadOnlyList<string> Means);

/// <summary>Whom and what a line may name, and when it is read.</summary>
/// <param name="People">Those who may be handed the task.</param>
/// <param name="Labels">Labels of the project.</param>
/// <param name="Reader">Who types: «@я».</param>
/// <param name="Now">Now, on the clock of the agency.</param>
public sealed record QuickWorld(IReadOnlyList<QuickName> People, IReadOnlyList<QuickName> Labels, Guid Reader, DateTime Now);

/// <summary>Somebody or something with a name.</summary>
/// <param name="Handle">Another name by which it is known: the first part of a mail address.</param>
public sealed record QuickName(Guid Id, string Name, string? Handle = null);
