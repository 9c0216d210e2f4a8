using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>A stand-up as the API tells it: what it goes through, and what was settled.</summary>
/// <param name="Id">Null before it began.</param>
/// <param name="Slot">The hour that it is for, where the agency is.</param>
public sealed record StandUpJson(Guid? Id, DateOnly Day, TimeOnly Slot, Guid? StartedBy, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt,
    IReadOnlyList<StandUpTaskJson> Fires, IReadOnlyList<StandUpTaskJson> Blocked, IReadOnlyList<StandUpQuestions> Questions, IReadOnlyList<StandUpPerson> People, IReadOnlyList<StandUpOutcomeJson> Outcomes)
{
    /// <summary>From what its page shows.</summary>
    public static StandUpJson Of(StandUpSheet x) => new(x.Held?.Id, x.Day, x.Slot, x.Held?.StartedBy, x.Held?.StartedAt, x.Held?.EndedAt,
        [.. x.Fires.Select(StandUpTaskJson.Of)], [.. x.Blocked.Select(StandUpTaskJson.Of)], x.Questions, x.People, x.Held is { } held ? StandUpOutcomeJson.All(held) : []);
}

/// <param name="FireMinutes">What a fire is thought to take; null for what does not burn, or when nobody said.</param>
/// <param name="FireHours">Whose hours it takes; null for what does not burn.</param>
public sealed record StandUpTaskJson(Guid Task, string Number, string Title, Guid? Assignee, DateOnly? DueOn, int? FireMinutes, FireHours? FireHours, string? Reason, IReadOnlyList<string> Blockers, bool WaitsForClient)
{
    internal static StandUpTaskJson Of(StandUpTask x) => new(x.Id, x.Number, x.Title, x.Assignee, x.DueOn, x.Fire?.Minutes, x.Fire?.Hours, x.Fire?.Reason, x.Blockers, x.WaitsForClient);
}

/// <summary>A stand-up that was held, with what was settled.</summary>
public sealed record HeldStandUpJson(Guid Id, DateOnly Day, TimeOnly Slot, Guid StartedBy, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, IReadOnlyList<StandUpOutcomeJson> Outcomes)
{
    internal static HeldStandUpJson Of(StandUp x) => new(x.Id, x.Day, x.Slot, x.StartedBy, x.StartedAt, x.EndedAt, StandUpOutcomeJson.All(x));
}

/// <summary>What was settled: about a task, or about a person, or at all.</summary>
public sealed record StandUpOutcomeJson(Guid Id, Guid? Task, Guid? Member, string Text, Guid By, DateTimeOffset At)
{
    internal static IReadOnlyList<StandUpOutcomeJson> All(StandUp held) => [.. held.Outcomes.OrderBy(x => x.At).ThenBy(x => x.Id).Select(x => new StandUpOutcomeJson(x.Id, x.TaskId, x.MemberId, x.Text, x.WrittenBy, x.At))];
}
