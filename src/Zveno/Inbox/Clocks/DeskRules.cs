using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What the desk does when nobody works: who is called to what is urgent, whether the client is told when he will be answered. One row an agency; without it the defaults hold.</summary>
public sealed class DeskRules : Owned
{
    DeskRules() { }

    internal DeskRules(Guid id) => Id = id;

    /// <summary>Who is on call out of hours; null: the heads.</summary>
    public Guid? OnCallId { get; private set; }

    /// <summary>Whether who writes out of hours by mail or messenger is told, once a night, when he will be answered.</summary>
    public bool TellsAtNight { get; private set; } = true;

    /// <exception cref="Refused">The person has left or does not talk to clients, or it is not said by somebody who leads.</exception>
    public void Set(Member? onCall, bool tellsAtNight, Member by, DateTimeOffset at)
    {
        ReplyRule.Demands(by);
        if (onCall is { CanAnswer: false }) throw Refusals.OnCallTalksToNobody();
        (OnCallId, TellsAtNight) = (onCall?.Id, tellsAtNight);
        Record(new DeskRulesSet(Id, OnCallId, tellsAtNight, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Rules];

    internal static void Map(Mapping map)
    {
        map.Owned<DeskRules>("DeskRules").RefersTo<DeskRules, Member>("OnCallId");
    }
}
