using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What an alarm says, in the order in which a clock rings them.</summary>
public enum AlarmKind
{
    /// <summary>To the account manager: soon due (10 working minutes usually).</summary>
    Warn,
    /// <summary>To the dispatcher: due now (15).</summary>
    Due,
    /// <summary>To the head, with the client's telephone number (25).</summary>
    Head,
    /// <summary>To the head: the promise is broken (30).</summary>
    Breach,
    /// <summary>To who is on call: something urgent came out of hours. Stands outside the order; rung once, as it comes.</summary>
    OnCall,
}

/// <summary>One person's alarm about one clock; shown until seen or until the clock stops.</summary>
public sealed class Alarm : Owned
{
    Alarm() { }

    internal Alarm(Guid id, ReplyClock clock, AlarmKind kind, Guid member, DateTimeOffset at)
    {
        (Id, ClockId, TopicId, ClientId, Kind, MemberId, RaisedAt) = (id, clock.Id, clock.TopicId, clock.ClientId, kind, member, at);
        Record(new AlarmRaised(Id, clock.Id, clock.TopicId, member, kind, at));
    }

    public Guid ClockId { get; private set; }
    public ReplyClock Clock { get; private set; } = null!;
    public Guid TopicId { get; private set; }
    public Guid ClientId { get; private set; }
    public AlarmKind Kind { get; private set; }

    /// <summary>Whom it is for.</summary>
    public Guid MemberId { get; private set; }
    public DateTimeOffset RaisedAt { get; private set; }
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>The word to its person in Telegram; it does not leave any more once the alarm was seen or its clock stopped. Null when none is said.</summary>
    public Guid? WordId { get; private set; }

    internal void Told(Guid? word) => WordId = word;

    /// <summary>Its person has seen it.</summary>
    /// <exception cref="NotHere">It is somebody else's.</exception>
    public void See(Member by, DateTimeOffset at)
    {
        if (by.Id != MemberId) throw new NotHere();
        SeenAt ??= at;
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Alarms(MemberId), InboxTopics.Inbox];

    internal static void Map(Mapping map)
    {
        var alarm = map.Owned<Alarm>("Alarms");
        alarm.BelongsTo(x => x.Clock, "ClockId").RefersTo<Alarm, Topic>("TopicId").RefersTo<Alarm, Client>("ClientId").RefersTo<Alarm, Member>("MemberId").RefersTo<Alarm, Delivery>("WordId");
        alarm.HasIndex(x => new { x.AgencyId, x.ClockId, x.Kind, x.MemberId }).IsUnique();
        alarm.HasIndex(x => new { x.AgencyId, x.MemberId, x.SeenAt });
    }
}
