namespace Zveno.Hours;

/// <summary>An entry in the API.</summary>
/// <param name="Seconds">Below zero in a correcting entry.</param>
/// <param name="Minutes">What it counts as in packages and reports, by the agency's rounding.</param>
/// <param name="IsGift">The agency's gift to the client.</param>
public sealed record TimeEntryJson(Guid Id, Guid Member, HoursKind Kind, AccountPurpose? Purpose, Guid? Client, Guid? Project, Guid? Task, Guid? Topic,
    DateOnly Day, int Seconds, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, string? Note, bool IsByTimer, Guid? Corrects, DateTimeOffset EnteredAt, DateTimeOffset? RemovedAt, int Minutes, bool IsGift)
{
    internal static TimeEntryJson Of(TimeEntry x) => new(x.Id, x.MemberId, x.Kind, x.Purpose, x.ClientId, x.ProjectId, x.TaskId, x.TopicId,
        x.Day, x.Seconds, x.StartedAt, x.EndedAt, x.Note, x.IsByTimer, x.CorrectsId, x.EnteredAt, x.RemovedAt, x.Minutes, x.IsGift);
}

/// <summary>A timer in the API.</summary>
/// <param name="StoppedAt">Set when it was stopped and waits to be told how much of it was work (<c>POST …/settle</c>).</param>
/// <param name="Pause">Its owner gave no sign meanwhile and is asked whether that was a pause (<c>POST …/pause</c>); until he answers it counts as work.</param>
public sealed record TimerJson(Guid Id, Guid Member, HoursKind Kind, AccountPurpose? Purpose, Guid? Client, Guid? Project, Guid? Task, Guid? Topic, string? Note, DateTimeOffset StartedAt, DateTimeOffset? StoppedAt, Pause? Pause)
{
    internal static TimerJson Of(Timer x) => new(x.Id, x.MemberId, x.Kind, x.Purpose, x.ClientId, x.ProjectId, x.TaskId, x.TopicId, x.Note, x.StartedAt, x.StoppedAt, x.Pause);
}

/// <summary>What stopping made: entries, or a question.</summary>
/// <param name="Asks">The timer that must be settled before anything counts; null when the entries are there.</param>
public sealed record TimerEndJson(IReadOnlyList<TimeEntryJson> Entries, TimerJson? Asks);

/// <summary>A project's accounting share in the API.</summary>
/// <param name="Share">Account ÷ (work + account), share of one; null without hours.</param>
public sealed record AccountingShareJson(Guid Project, DateOnly From, DateOnly To, long AccountSeconds, long WorkSeconds, long PresaleSeconds, long InternalSeconds, decimal? Share, decimal Limit, bool IsGreen)
{
    internal static AccountingShareJson Of(Guid project, DateOnly from, DateOnly to, AccountingShare x) =>
        new(project, from, to, x.Account, x.Work, x.Presale, x.Internal, x.Share, x.Limit, x.IsGreen);
}

/// <summary>An entry that was changed.</summary>
/// <param name="Corrections">The correcting entries that were written, when it is a ledger's already.</param>
public sealed record TimeEntryChangedJson(TimeEntryJson Entry, IReadOnlyList<TimeEntryJson> Corrections);

/// <summary>A project's own limit of the accounting share, share of one.</summary>
public sealed record AccountingLimitJson(Guid Project, decimal Limit);

/// <summary>A member's week, Monday to Sunday.</summary>
public sealed record WeekJson(Guid Member, DateOnly From, DateOnly To, long Seconds, IReadOnlyList<DayJson> Days);

/// <summary>A day of it.</summary>
public sealed record DayJson(DateOnly Day, long Seconds);
