namespace Zveno.Plans;

/// <summary>A plan as the API tells it.</summary>
/// <param name="Version">The version that was sent last, with what the client says of it.</param>
/// <param name="Difference">What is in it now against that version.</param>
public sealed record PlanJson(Guid Id, Guid ProjectId, Guid ClientId, PlanKind Kind, DateOnly StartsOn, DateOnly EndsOn, int LimitMinutes, int BoughtMinutes, int PlannedMinutes, PlanState State, int LastVersion, DateTimeOffset? RemovedAt,
    IReadOnlyList<PlanItemJson> Items, IReadOnlyList<PlanChoiceJson> Choices, PlanVersionJson? Version, PlanDifference Difference)
{
    /// <summary>From the plan, with all of it loaded.</summary>
    public static PlanJson Of(Plan x) => new(x.Id, x.ProjectId, x.ClientId, x.Kind, x.StartsOn, x.EndsOn, x.LimitMinutes, x.BoughtMinutes, x.PlannedMinutes, x.State, x.LastVersion, x.RemovedAt,
        [.. x.Items.OrderBy(i => i.Place).Select(i => new PlanItemJson(i.TaskId, i.Task.Name, i.Task.Title, i.Minutes, i.IsGift, i.FireId))],
        [.. x.Choices.OrderBy(c => c.At).ThenBy(c => c.Id).Select(c => new PlanChoiceJson(c.TaskId, c.Way, c.PushedTaskId, c.Minutes, c.Reason, c.ChosenBy, c.At))],
        x.Latest is { } latest ? PlanVersionJson.Of(latest) : null, x.Difference());
}

/// <summary>A task of a plan.</summary>
/// <param name="Fire">The fire that brought it; null for what was planned.</param>
public sealed record PlanItemJson(Guid Task, string Number, string Title, int Minutes, bool IsGift, Guid? Fire);

/// <summary>How «it does not fit» was answered.</summary>
public sealed record PlanChoiceJson(Guid Task, OverflowWay Way, Guid? Pushed, int Minutes, string Reason, Guid By, DateTimeOffset At);

/// <summary>A version as it was sent, and its answer.</summary>
public sealed record PlanVersionJson(Guid Id, int Number, int LimitMinutes, int BoughtMinutes, int PlannedMinutes, DateTimeOffset SentAt, Guid SentBy, PlanAnswer Answer, string AnsweredName, DateTimeOffset? AnsweredAt, DateTimeOffset? ReplacedAt, IReadOnlyList<PlanLineJson> Lines)
{
    /// <summary>From the version with its lines.</summary>
    public static PlanVersionJson Of(PlanVersion x) => new(x.Id, x.Number, x.LimitMinutes, x.BoughtMinutes, x.PlannedMinutes, x.SentAt, x.SentBy, x.Answer, x.AnsweredName, x.AnsweredAt, x.ReplacedAt,
        [.. x.Lines.OrderBy(l => l.Place).Select(l => new PlanLineJson(l.TaskId, l.Title, l.Minutes, l.IsGift, l.Answer, l.Comment))]);
}

public sealed record PlanLineJson(Guid Task, string Title, int Minutes, bool IsGift, PlanAnswer Answer, string Comment);

/// <summary>A plan in a list.</summary>
public sealed record PlanRowJson(Guid Id, Guid ProjectId, string Project, PlanKind Kind, DateOnly StartsOn, DateOnly EndsOn, int LimitMinutes, int BoughtMinutes, int PlannedMinutes, int Tasks, PlanState State, int LastVersion);

/// <summary>What a program is told when a task does not fit: send the same again with <c>way</c>, <c>reason</c>, and <c>push</c> or <c>buy</c>.</summary>
/// <param name="Kind">Always <c>doesNotFit</c>.</param>
/// <param name="LackMinutes">So many minutes lack.</param>
/// <param name="Items">What is in the plan: one of them may leave.</param>
public sealed record DoesNotFitJson(string Kind, Guid Plan, string Task, int LackMinutes, IReadOnlyList<PlanItemJson> Items)
{
    internal static DoesNotFitJson Of(Plan plan, Work.WorkTask task, int lack) => new("doesNotFit", plan.Id, task.Name, lack,
        [.. plan.Items.Where(x => x.TaskId != task.Id).OrderBy(x => x.Place).Select(x => new PlanItemJson(x.TaskId, x.Task.Name, x.Task.Title, x.Minutes, x.IsGift, x.FireId))]);
}

/// <summary>The same as a question on a page.</summary>
/// <param name="Sentence">The refusal in words.</param>
public sealed record DoesNotFitModel(DoesNotFitJson What, string Sentence);
