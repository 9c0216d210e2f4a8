namespace Zveno.Records;

/// <summary>A decision as the API tells it to members.</summary>
public sealed record DecisionJson(Guid Id, Guid ProjectId, string Text, DateOnly DecidedOn, string Who, Guid? TopicId, Guid? MessageId, Guid? CallId, Guid? MeetingId, bool IsPublished, Guid RecordedBy, DateTimeOffset RecordedAt, DateTimeOffset? RemovedAt)
{
    /// <summary>From the decision.</summary>
    public static DecisionJson Of(Decision x) => new(x.Id, x.ProjectId, x.Text, x.DecidedOn, x.Who, x.TopicId, x.MessageId, x.CallId, x.MeetingId, x.IsPublished, x.RecordedBy, x.RecordedAt, x.RemovedAt);
}
