using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>How a reply clock ended.</summary>
public enum ReplyOutcome
{
    Answered,
    /// <summary>Somebody said, with a reason, that no answer was needed.</summary>
    NotNeeded,
}

/// <summary>
/// Working time since the first unanswered message of a topic. The instants at which it warns, is due, alarms and counts as broken are stored,
/// so that every screen, job and figure says the same. Source of the rules: domain, «Reply clock».
/// </summary>
public sealed partial class ReplyClock : Owned
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MostReason = 300;

    ReplyClock() { }

    internal ReplyClock(Guid id, Topic topic, Message since, Guid contact, ReplyPace pace, DeskTimes desk, DateTimeOffset at)
    {
        Limits = desk.LimitsOf(topic.Channel, topic.PacedAs);
        (Id, TopicId, ClientId, MessageId, ContactId, StartedAt, Pace, OwedById) = (id, topic.Id, topic.ClientId, since.Id, contact, since.At, pace, topic.OwedById);
        Set(desk, null, at);
    }

    public Guid TopicId { get; private set; }
    public Topic Topic { get; private set; } = null!;
    public Guid ClientId { get; private set; }

    /// <summary>The message that it started with.</summary>
    public Guid MessageId { get; private set; }

    /// <summary>Who asked: whose telephone number the head is shown.</summary>
    public Guid ContactId { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public ReplyPace Pace { get; private set; }

    /// <summary>Whose working time counts and who is warned; null for the office's.</summary>
    public Guid? OwedById { get; private set; }

    /// <summary>When the account manager is warned (UTC); null while the client is waited for, as the next three are.</summary>
    public DateTimeOffset? WarnAt { get; private set; }

    /// <summary>When the answer is due: the promise.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When the head is told.</summary>
    public DateTimeOffset? AlarmAt { get; private set; }

    /// <summary>When the promise counts as broken.</summary>
    public DateTimeOffset? BreachAt { get; private set; }

    /// <summary>The due limit in working seconds: answered within it is in time.</summary>
    public int DueSeconds { get; private set; }

    /// <summary>The other three limits, in working seconds.</summary>
    public int WarnSeconds { get; private set; }
    public int HeadSeconds { get; private set; }
    public int BreachSeconds { get; private set; }

    /// <summary>The limits that this clock goes by: those that held when it started, or when its topic became urgent.</summary>
    public ReplyLimits Limits
    {
        get => new(TimeSpan.FromSeconds(WarnSeconds), TimeSpan.FromSeconds(DueSeconds), TimeSpan.FromSeconds(HeadSeconds), TimeSpan.FromSeconds(BreachSeconds));
        private set => (WarnSeconds, DueSeconds, HeadSeconds, BreachSeconds) = ((int)value.Warn.TotalSeconds, (int)value.Due.TotalSeconds, (int)value.Alarm.TotalSeconds, (int)value.Breach.TotalSeconds);
    }

    /// <summary>The last alarm that rang; each rings once, in this order.</summary>
    public AlarmKind? LastRung { get; private set; }

    /// <summary>Since when (UTC) the promise is broken; null while it is not.</summary>
    public DateTimeOffset? BreachedAt { get; private set; }
    public DateTimeOffset? StoppedAt { get; private set; }
    public Guid? StoppedBy { get; private set; }
    public ReplyOutcome? Outcome { get; private set; }

    /// <summary>Why no answer was needed.</summary>
    public string? Reason { get; private set; }

    /// <summary>The message that answered.</summary>
    public Guid? AnswerId { get; private set; }

    /// <summary>Working time to the end, in seconds; null while it runs.</summary>
    public int? WorkingSeconds { get; private set; }

    /// <summary>Waiting for the client.</summary>
    public List<ReplyClockPause> Pauses { get; } = [];

    /// <summary>Not ended; it may be paused.</summary>
    public bool IsRunning => StoppedAt is null;

    /// <summary>The client is waited for.</summary>
    public bool IsPaused => IsRunning && Pauses.Exists(x => x.To is null);

    /// <summary>Whether it was, or is by now, broken.</summary>
    public bool IsBreached => BreachedAt is not null;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Inbox, InboxTopics.Topic(TopicId)];

    internal static void Map(Mapping map)
    {
        var clock = map.Owned<ReplyClock>("ReplyClocks");
        clock.BelongsTo(x => x.Topic, "TopicId", x => x.Clocks).RefersTo<ReplyClock, Client>("ClientId").RefersTo<ReplyClock, Message>("MessageId")
            .RefersTo<ReplyClock, Contact>("ContactId").RefersTo<ReplyClock, Member>("OwedById").RefersTo<ReplyClock, Member>("StoppedBy").RefersTo<ReplyClock, Message>("AnswerId");
        clock.Ignore(x => x.Limits);
        clock.Property(x => x.Reason).HasMaxLength(MostReason);
        clock.HasIndex(x => new { x.AgencyId, x.TopicId }, "OneRuns").IsUnique().HasFilter("\"StoppedAt\" IS NULL");
        clock.HasIndex(x => new { x.AgencyId, x.StoppedAt });
    }
}
