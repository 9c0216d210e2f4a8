namespace Zveno.Inbox;

/// <summary>A topic as the API tells it. Instants are UTC.</summary>
public sealed record TopicJson(Guid Id, Guid ClientId, Guid? ProjectId, TopicKind Kind, TopicChannel Channel, string Title, Guid OpenedById, DateTimeOffset OpenedAt, DateTimeOffset LastMessageAt,
    string LastWords, int LastNumber, DateTimeOffset? AnswerBy, Guid? OwedById, bool IsUrgent, DateTimeOffset? WaitsSince, string? Need, DateTimeOffset? ClosedAt, DateTimeOffset? SnoozedUntil)
{
    /// <summary>From the topic.</summary>
    public static TopicJson Of(Topic x) => new(x.Id, x.ClientId, x.ProjectId, x.Kind, x.Channel, x.Title, x.OpenedById, x.OpenedAt, x.LastMessageAt,
        x.LastWords, x.LastNumber, x.AnswerBy, x.OwedById, x.IsUrgent, x.WaitsSince, x.Need, x.ClosedAt, x.SnoozedUntil);
}

/// <summary>A message as the API tells it.</summary>
public sealed record MessageJson(Guid Id, Guid TopicId, int Number, Guid? ContactId, Guid? MemberId, string AuthorName, string Text, DateTimeOffset At, bool IsAuto, IReadOnlyList<MessageFileJson> Files)
{
    /// <summary>Whether it helped, as the client said; null while nothing was said.</summary>
    public bool? Helped { get; init; }

    /// <summary>From the message with its files.</summary>
    public static MessageJson Of(Message x) => new(x.Id, x.TopicId, x.Number, x.ContactId, x.MemberId, x.AuthorName, x.Text, x.At, x.IsAuto, [.. x.Files.OrderBy(f => f.Id).Select(f => new MessageFileJson(f.Id, f.Name, f.Type, f.Bytes))]) { Helped = x.Helped };
}

/// <summary>A file of a message; its bytes are at <c>message-files/{id}</c>.</summary>
public sealed record MessageFileJson(Guid Id, string Name, string Type, long Bytes);

/// <summary>A note of the team's as the API tells it to members.</summary>
public sealed record TopicNoteJson(Guid Id, Guid TopicId, Guid AuthorId, string Text, DateTimeOffset At)
{
    /// <summary>From the note.</summary>
    public static TopicNoteJson Of(TopicNote x) => new(x.Id, x.TopicId, x.AuthorId, x.Text, x.At);
}

/// <summary>A reply clock as the API tells it; <c>workingSeconds</c> is the working time to its end.</summary>
public sealed record ReplyClockJson(Guid Id, Guid TopicId, Guid ClientId, Guid? OwedById, ReplyPace Pace, DateTimeOffset StartedAt, DateTimeOffset? WarnAt, DateTimeOffset? DueAt, DateTimeOffset? AlarmAt, DateTimeOffset? BreachAt,
    DateTimeOffset? BreachedAt, DateTimeOffset? StoppedAt, Guid? StoppedBy, ReplyOutcome? Outcome, string? Reason, Guid? AnswerId, int? WorkingSeconds, int DueSeconds, bool? InTime)
{
    /// <summary>From the clock.</summary>
    public static ReplyClockJson Of(ReplyClock x) => new(x.Id, x.TopicId, x.ClientId, x.OwedById, x.Pace, x.StartedAt, x.WarnAt, x.DueAt, x.AlarmAt, x.BreachAt,
        x.BreachedAt, x.StoppedAt, x.StoppedBy, x.Outcome, x.Reason, x.AnswerId, x.WorkingSeconds, x.DueSeconds, x.Outcome == ReplyOutcome.Answered ? x.WorkingSeconds <= x.DueSeconds : null);
}

/// <summary>An alarm as the API tells it to its person.</summary>
public sealed record AlarmJson(Guid Id, Guid ClockId, Guid TopicId, Guid ClientId, AlarmKind Kind, DateTimeOffset RaisedAt, DateTimeOffset? SeenAt)
{
    /// <summary>From the alarm.</summary>
    public static AlarmJson Of(Alarm x) => new(x.Id, x.ClockId, x.TopicId, x.ClientId, x.Kind, x.RaisedAt, x.SeenAt);
}
