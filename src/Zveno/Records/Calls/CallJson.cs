namespace Zveno.Records;

/// <summary>A call as the API tells it.</summary>
/// <param name="IsPastLead">The client called a director though it has an account manager.</param>
public sealed record CallJson(Guid Id, Guid ClientId, Guid? ContactId, bool IsIncoming, Guid MemberId, string About, string? Outcome, int Minutes, DateTimeOffset StartedAt, Guid? TopicId, bool IsPastLead, BypassCause? Cause, string? CauseWords, Guid LoggedBy, DateTimeOffset LoggedAt, DateTimeOffset? RemovedAt)
{
    /// <summary>From the call.</summary>
    public static CallJson Of(Call x) => new(x.Id, x.ClientId, x.ContactId, x.IsIncoming, x.MemberId, x.About, x.Outcome, x.Minutes, x.StartedAt, x.TopicId, x.IsPastLead, x.Cause, x.CauseWords, x.LoggedBy, x.LoggedAt, x.RemovedAt);
}

/// <summary>The log of calls.</summary>
/// <param name="PastLead">Calls past the account manager in the last thirty days; the target is none.</param>
public sealed record CallsJson(IReadOnlyList<CallJson> Items, string? Next, int PastLead);
