using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>Why a client called past the account manager.</summary>
public enum BypassCause
{
    /// <summary>The answer was late.</summary>
    Late,
    /// <summary>The answer did not help.</summary>
    Answer,
    /// <summary>The account manager could not be reached.</summary>
    Unreachable,
    /// <summary>The client does not know whom to call.</summary>
    Habit,
    /// <summary>A matter that only a director decides.</summary>
    Matter,
    Other,
}

/// <summary>A telephone call with a client, written down: who called whom, about what, with what outcome.</summary>
public sealed class Call : Owned
{
    /// <summary>Longest subject, outcome and words of a cause, in characters.</summary>
    public const int MostAbout = 300, MostOutcome = 2000, MostCause = 300;

    Call() { }

    /// <summary>Logs a call that was.</summary>
    /// <param name="incoming">Whether they called us.</param>
    /// <param name="ours">Who of us talked.</param>
    /// <param name="minutes">How long; at least one.</param>
    /// <exception cref="Refused">No subject, a time ahead, or a call past the account manager without its cause.</exception>
    public Call(Guid id, Client client, Contact? contact, bool incoming, Member ours, string about, string? outcome, int minutes, DateTimeOffset startedAt, Topic? topic, CallBypass? bypass, Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        (Id, ClientId, Client, LoggedBy, LoggedAt) = (id, client.Id, client, by.Id, at);
        Put(contact, incoming, ours, about, outcome, minutes, startedAt, topic, bypass, at);
        Record(new CallLogged(Id, client.Id, IsPastLead, by.Id, at));
    }

    public Guid ClientId { get; private set; }
    public Client Client { get; private set; } = null!;
    public Guid? ContactId { get; private set; }

    /// <summary>Whether they called us.</summary>
    public bool IsIncoming { get; private set; }

    /// <summary>Who of us talked.</summary>
    public Guid MemberId { get; private set; }
    public string About { get; private set; } = "";
    public string? Outcome { get; private set; }

    /// <summary>How long, in minutes.</summary>
    public int Minutes { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The talk that it belongs to.</summary>
    public Guid? TopicId { get; private set; }

    /// <summary>Whether the client called a director though it has an account manager. The target is none.</summary>
    public bool IsPastLead { get; private set; }
    public BypassCause? Cause { get; private set; }
    public string? CauseWords { get; private set; }
    public Guid LoggedBy { get; private set; }
    public DateTimeOffset LoggedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Corrects what was written down.</summary>
    public void Change(Contact? contact, bool incoming, Member ours, string about, string? outcome, int minutes, DateTimeOffset startedAt, Topic? topic, CallBypass? bypass, Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        Put(contact, incoming, ours, about, outcome, minutes, startedAt, topic, bypass, at);
        Record(new CallChanged(Id, ClientId, by.Id, at));
    }

    /// <summary>Takes it out of the log.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        RemovedAt ??= at;
        Record(new CallRemoved(Id, ClientId, by.Id, at));
    }

    /// <summary>Puts it back.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        RemovedAt = null;
        Record(new CallLogged(Id, ClientId, IsPastLead, by.Id, at));
    }

    void Put(Contact? contact, bool incoming, Member ours, string about, string? outcome, int minutes, DateTimeOffset startedAt, Topic? topic, CallBypass? bypass, DateTimeOffset at)
    {
        if (minutes is < 1 or > 24 * 60) throw Refusals.BadMinutes();
        if (startedAt > at.AddMinutes(5)) throw Refusals.DayAhead("startedAt");
        if (topic is not null && topic.ClientId != ClientId) throw Refusals.AnotherClients();
        var past = incoming && ours.Is(Roles.Director) && Client.LeadId is { } lead && lead != ours.Id;
        if (past && bypass is null) throw Refusals.CauseIsAsked();
        (ContactId, IsIncoming, MemberId, Minutes, StartedAt, TopicId, IsPastLead) = (contact?.Id, incoming, ours.Id, minutes, startedAt, topic?.Id, past);
        (About, Outcome) = (Demand.Text(about, MostAbout, "about"), Demand.OptionalText(outcome, MostOutcome, "outcome"));
        (Cause, CauseWords) = (past ? bypass!.Cause : null, past ? Demand.OptionalText(bypass!.Words, MostCause, "causeWords") : null);
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics()
    {
        yield return RecordTopics.Calls;
        yield return RecordTopics.Unrecorded;
        yield return ClientTopics.Client(ClientId);
        if (TopicId is { } topic) yield return InboxTopics.Topic(topic);
    }

    internal static void Map(Mapping map)
    {
        var call = map.Owned<Call>("Calls");
        call.BelongsTo(x => x.Client, "ClientId").RefersTo<Call, Contact>("ContactId").RefersTo<Call, Member>("MemberId").RefersTo<Call, Member>("LoggedBy").RefersTo<Call, Topic>("TopicId");
        call.Property(x => x.About).HasMaxLength(MostAbout);
        call.Property(x => x.Outcome).HasMaxLength(MostOutcome);
        call.Property(x => x.CauseWords).HasMaxLength(MostCause);
        call.HasIndex(x => new { x.AgencyId, x.ClientId, x.StartedAt });
        call.HasIndex(x => new { x.AgencyId, x.StartedAt });
        call.HasIndex(x => new { x.AgencyId, x.TopicId });
    }
}

/// <summary>Why a call went past the account manager.</summary>
public sealed record CallBypass(BypassCause Cause, string? Words);
