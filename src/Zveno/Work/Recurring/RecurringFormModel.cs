namespace Zveno.Work;

/// <summary>The form of a rule.</summary>
/// <param name="Url">Where it is sent.</param>
/// <param name="Line">The rule that is changed; null for a new one.</param>
/// <param name="NeedsTitle">Whether no card gives the title.</param>
public sealed record RecurringFormModel(RecurringModel Of, string Url, RecurrenceJson? Line, bool NeedsTitle);
