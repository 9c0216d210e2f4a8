using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>How fast an agency answers in one channel on one kind of topic; what has no rule goes by the defaults. It holds for questions to come: what was promised stays.</summary>
public sealed class ReplyRule : Owned
{
    /// <summary>Longest limit, in working minutes: a fortnight of eight hours.</summary>
    public const int MostMinutes = 4_800;

    ReplyRule() { }

    internal ReplyRule(Guid id, TopicChannel channel, TopicKind kind) => (Id, Channel, Kind) = (id, channel, kind);

    public TopicChannel Channel { get; private set; }
    public TopicKind Kind { get; private set; }

    /// <summary>Working minutes until the account manager is warned.</summary>
    public int Warn { get; private set; }

    /// <summary>Working minutes until the answer is due.</summary>
    public int Due { get; private set; }

    /// <summary>Working minutes until the head is told.</summary>
    public int Head { get; private set; }

    /// <summary>Working minutes until the promise is broken.</summary>
    public int Breach { get; private set; }

    /// <summary>As a clock takes them.</summary>
    public ReplyLimits Limits => ReplyLimits.OfMinutes(Warn, Due, Head, Breach);

    /// <summary>Sets the four limits, in working minutes.</summary>
    /// <exception cref="Refused">They are not in order, zero, too long, or not set by somebody who leads.</exception>
    public void Set(int warn, int due, int head, int breach, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (warn < 1 || due < warn || head < due || breach < head || breach > MostMinutes) throw Refusals.RuleOutOfOrder();
        (Warn, Due, Head, Breach) = (warn, due, head, breach);
        Record(new ReplyRuleSet(Id, Channel, Kind, due, by.Id, at));
    }

    /// <summary>Back to the default; the caller removes the row.</summary>
    internal void Forget(Member by, DateTimeOffset at)
    {
        Demands(by);
        Record(new ReplyRuleSet(Id, Channel, Kind, null, by.Id, at));
    }

    internal static void Demands(Member by)
    {
        if (!by.Leads) throw Refusals.OnlyWhoLeadsClocks();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Rules];

    internal static void Map(Mapping map) => map.Owned<ReplyRule>("ReplyRules").HasIndex(x => new { x.AgencyId, x.Channel, x.Kind }).IsUnique();
}
