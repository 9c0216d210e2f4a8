namespace Zveno.Work;

/// <summary>That a description was changed; what it said before is asked for one by one, for texts may be long.</summary>
/// <param name="Number">Which of the task's it is, from 1.</param>
/// <param name="By">The member whose text replaced it.</param>
/// <param name="At">When it was replaced.</param>
public sealed record FormerDescriptionJson(Guid Id, int Number, Guid By, DateTimeOffset At);

/// <summary>What a description said until somebody changed it.</summary>
/// <param name="Text">Markdown; empty when there was none.</param>
/// <param name="Then">What replaced it: the next one, or what the task says now.</param>
public sealed record FormerDescriptionWholeJson(Guid Id, int Number, Guid By, DateTimeOffset At, string Text, string Then);
