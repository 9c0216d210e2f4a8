namespace Zveno.Notices;

/// <summary>A notice as the API tells it to its person. <c>what</c>: which fields are others; <c>count</c>: how often since it was looked at, or how many tasks are due, percent of a package that are spent, minutes that are missing.</summary>
public sealed record NoticeJson(Guid Id, NoticeKind Kind, Guid? TaskId, Guid? TopicId, Guid? ById, DateTimeOffset At, int Count, IReadOnlyList<string> What, DateTimeOffset? SeenAt, Guid? ProjectId, Guid? ClientId)
{
    /// <summary>From the notice.</summary>
    public static NoticeJson Of(Notice x) => new(x.Id, x.Kind, x.TaskId, x.TopicId, x.ById, x.At, x.Count, x.What.Split(' ', StringSplitOptions.RemoveEmptyEntries), x.SeenAt, x.ProjectId, x.ClientId);
}

/// <summary>What a person chose for one kind.</summary>
public sealed record NoticeChoiceJson(NoticeKind Kind, bool Shown, bool Mailed, bool Told)
{
    /// <summary>All kinds of a choice.</summary>
    public static IEnumerable<NoticeChoiceJson> Of(NoticeChoice choice) => NoticeKinds.All.Select(x => new NoticeChoiceJson(x, choice.Shown.HasFlag(x), choice.Mailed.HasFlag(x), choice.Told.HasFlag(x)));
}

/// <summary>Where the bot tells a member's notices.</summary>
/// <param name="IsLinked">Whether the member has shown himself to the bot.</param>
/// <param name="Works">Whether it can tell there now; while it cannot, mail takes over.</param>
/// <param name="Title">How the member calls himself there.</param>
/// <param name="ClosedAt">Since when (UTC) the bot is blocked there.</param>
public sealed record TelegramNoticesJson(bool HasBot, bool IsLinked, bool Works, string? Title, DateTimeOffset? ClosedAt)
{
    /// <summary>Of a member's choice.</summary>
    public static TelegramNoticesJson Of(NoticeChoiceModel x) => new(x.HasBot, x.Choice.AddressId is not null, x.Choice.TellsNow, x.Choice.Address?.Title, x.Choice.Address?.ClosedAt);
}
