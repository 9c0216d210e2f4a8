namespace Zveno.Work;

/// <summary>What a program is told when a task is not ready for a stage: tick what is missing, or send the same again with a reason.</summary>
/// <param name="Kind">Always <c>notReady</c>.</param>
/// <param name="Missing">The conditions that are not met; each is ticked by <c>POST /tasks/{task}/entry/{id}</c>.</param>
/// <param name="Tick">Where something is made or comes from elsewhere: the field of the same request that ticks them instead, ids with spaces between.</param>
/// <param name="Send">The field of the same request that says why it goes all the same.</param>
public sealed record NotReadyJson(string Kind, string Task, Guid Stage, string StageName, IReadOnlyList<EntryItem> Missing, string Send, string? Tick)
{
    internal static NotReadyJson Of(WorkTask task, Stage stage, IReadOnlyList<EntryItem> missing, string? tick) => new("notReady", task.Name, stage.Id, stage.Name, missing, "anyway", tick);
}

/// <summary>The same as a question on a page.</summary>
/// <param name="Sentence">The refusal in words.</param>
public sealed record NotReadyModel(NotReadyJson What, string Sentence);
