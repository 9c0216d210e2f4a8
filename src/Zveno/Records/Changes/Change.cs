using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>How a change ends: in exactly one of these ways.</summary>
public enum ChangeEnd
{
    Answered,
    Assigned,
    Recorded,
    /// <summary>Nothing needed.</summary>
    Nothing,
}

/// <summary>What a change is about, as its kind says it when it comes.</summary>
/// <param name="Words">A few words of it.</param>
/// <param name="Href">Where it is dealt with.</param>
public sealed record ChangeAbout(string Words, string Href, Guid? Client = null, Guid? Topic = null, Guid? Message = null, Guid? Task = null, Guid? Owner = null);

/// <summary>One row of the dispatcher's queue: something came or moved, and somebody sees to it.</summary>
[MadeByProduct]
public sealed class Change : Owned
{
    /// <summary>Longest words, name of a kind, key of the source and reason, in characters.</summary>
    public const int MostWords = 200, MostKind = 20, MostKey = 120, MostReason = 200;

    Change() { }

    /// <param name="kind">Name of its kind.</param>
    /// <param name="key">Of the event that it stands for; a second row with it cannot be.</param>
    internal Change(Guid id, string kind, string key, ChangeAbout about, DateTimeOffset at) =>
        (Id, Kind, Key, Words, Href, ClientId, TopicId, MessageId, TaskId, OwnerId, At) =
        (id, kind, key, Topic.FirstWords(about.Words, MostWords - 1), about.Href, about.Client, about.Topic, about.Message, about.Task, about.Owner, at);

    public string Kind { get; private set; } = "";
    public string Key { get; private set; } = "";
    public string Words { get; private set; } = "";

    /// <summary>Where it is dealt with.</summary>
    public string Href { get; private set; } = "";
    public Guid? ClientId { get; private set; }
    public Client? Client { get; private set; }
    public Guid? TopicId { get; private set; }
    public Guid? MessageId { get; private set; }
    public Guid? TaskId { get; private set; }

    /// <summary>Whose it is by the state of things: who owes the answer, whose task it is. Once assigned: to whom.</summary>
    public Guid? OwnerId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>When it ended (UTC); null while it waits.</summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public ChangeEnd? End { get; private set; }

    /// <summary>Who ended it; null when the product saw the act itself.</summary>
    public Guid? EndedBy { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>Whether the act itself ended it, not a mark in the queue.</summary>
    public bool IsByAct { get; private set; }

    /// <summary>A dispatcher ends it by hand.</summary>
    /// <param name="to">To whom it is assigned; only with <see cref="ChangeEnd.Assigned"/>.</param>
    /// <exception cref="Refused">It has ended, nobody is named, or not the member's to do.</exception>
    public void Finish(ChangeEnd end, Member? to, string? reason, Member by, DateTimeOffset at)
    {
        if (!by.SortsChanges) throw Refusals.OnlyWhoTalks();
        if (EndedAt is not null) throw Refusals.ChangeEnded();
        if (end == ChangeEnd.Assigned) OwnerId = (to is { IsActive: true } ? to : throw Refusals.AssignToWhom()).Id;
        (Reason, IsByAct) = (Demand.OptionalText(reason, MostReason, "reason"), false);
        Finish(end, by.Id, at);
    }

    /// <summary>The act itself happened: it needs no mark.</summary>
    internal void Done(ChangeEnd end, Guid? by, DateTimeOffset at)
    {
        if (EndedAt is not null) return;
        IsByAct = true;
        Finish(end, by, at);
    }

    /// <summary>The act that ended it was taken back: it waits again.</summary>
    internal void Undone(Guid? by, DateTimeOffset at)
    {
        (End, EndedAt, EndedBy, Reason, IsByAct) = (null, null, null, null, false);
        Record(new ChangeReopened(Id, by, at));
    }

    /// <summary>Takes an end back: it waits again.</summary>
    public void Reopen(Member by, DateTimeOffset at)
    {
        if (!by.SortsChanges) throw Refusals.OnlyWhoTalks();
        if (EndedAt is not null) Undone(by.Id, at);
    }

    void Finish(ChangeEnd end, Guid? by, DateTimeOffset at)
    {
        (End, EndedAt, EndedBy) = (end, at, by);
        Record(new ChangeEnded(Id, end, by, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [RecordTopics.Changes];

    internal static void Map(Mapping map)
    {
        var change = map.Owned<Change>("Changes");
        change.BelongsTo(x => x.Client, "ClientId").RefersTo<Change, Topic>("TopicId").RefersTo<Change, Message>("MessageId").RefersTo<Change, Member>("OwnerId").RefersTo<Change, Member>("EndedBy");
        change.RefersTo<Change, WorkTask>("TaskId", Microsoft.EntityFrameworkCore.DeleteBehavior.Cascade);
        change.Property(x => x.Kind).HasMaxLength(MostKind);
        change.Property(x => x.Key).HasMaxLength(MostKey);
        change.Property(x => x.Words).HasMaxLength(MostWords);
        change.Property(x => x.Href).HasMaxLength(MostWords);
        change.Property(x => x.Reason).HasMaxLength(MostReason);
        change.HasIndex(x => new { x.AgencyId, x.Key }).IsUnique();
        change.HasIndex(x => new { x.AgencyId, x.EndedAt, x.At });
        change.HasIndex(x => new { x.AgencyId, x.TopicId, x.EndedAt });
        change.HasIndex(x => new { x.AgencyId, x.TaskId, x.EndedAt });
    }
}
