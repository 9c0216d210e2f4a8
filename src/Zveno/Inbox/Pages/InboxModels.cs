using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Which topics the list shows.</summary>
public enum TopicView
{
    Mine,
    All,
    Snoozed,
    Closed,
}

/// <summary>The three panes.</summary>
public sealed record InboxModel(TopicListModel List, TalkModel? Talk, GlanceModel? Glance);

/// <summary>The list of topics.</summary>
/// <param name="Chosen">The topic that is open beside it.</param>
public sealed record TopicListModel(TopicView View, Guid? Chosen, IReadOnlyList<TopicRow> Rows, bool IsCut)
{
    /// <summary>What is wrong with channels, or waits for somebody there.</summary>
    public ChannelTroubles? Troubles { get; init; }
}

/// <summary>One topic in a list.</summary>
public sealed record TopicRow(Topic Topic, string Client, ClockFace? Clock);

/// <summary>What the ring shows; see <see cref="ClockRing"/>.</summary>
public sealed record ClockFace(TimeSpan Elapsed, TimeSpan Limit, TimeSpan Warn, bool Running, DateTimeOffset AsOf, IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> Windows, string Words, string Title)
{
    /// <summary>Past the promise.</summary>
    public bool IsLate => Elapsed > Limit;

    /// <summary>How a running or paused clock looks to a reader now.</summary>
    public static ClockFace? Of(ReplyClock? clock, DeskTimes desk, Platform.Text text, DateTimeOffset now)
    {
        if (clock is null) return null;
        var (limits, elapsed) = (clock.Limits, clock.Course(desk).ElapsedAt(now));
        var title = clock.DueAt is { } due ? text.Inbox.AnswerDue(text.When(due)) : text.Inbox.WaitsForClient;
        var words = clock.DueAt is not { } by ? text.Inbox.WaitsForClient
            : elapsed > limits.Due ? text.Inbox.LateBy(text.Duration(elapsed - limits.Due))
            : desk.Of(clock.OwedById).IsOpenAt(now) ? text.Duration(TimeSpan.FromMinutes(Math.Ceiling((limits.Due - elapsed).TotalMinutes)))
            : text.Until(by);
        return new ClockFace(elapsed, limits.Due, limits.Due - limits.Warn, clock.DueAt is not null, now, desk.Windows(clock.OwedById, now), words, title);
    }
}

/// <summary>A topic's talk: messages and notes in one order of time, each of its own kind.</summary>
public sealed record TalkModel(Topic Topic, string? OwedBy, ClockFace? Clock, IReadOnlyList<TalkLine> Lines, bool IsCut, bool MayAnswer, Guid Reader, IReadOnlyList<Member> Answerers, string Addressee)
{
    /// <summary>What leaves by a channel, by the answer that it is a part of.</summary>
    public ILookup<Guid, Delivery> Deliveries { get; init; } = Array.Empty<Delivery>().ToLookup(x => x.MessageId!.Value);

    /// <summary>What higher modules show in it.</summary>
    public IReadOnlyList<TalkPieces> Pieces { get; init; } = [];

    /// <summary>By which channel an answer would leave, and to whom.</summary>
    public required AnswerRoad Road { get; init; }

    /// <summary>Answers that are written and have not left.</summary>
    public IReadOnlyList<HeldAnswer> Held { get; init; } = [];

    /// <summary>What the reader has typed here and not sent: an answer, a note.</summary>
    public (string? Answer, string? Note) Draft { get; init; }

    /// <summary>Files of the reader's own draft: they came back with an answer that was taken back.</summary>
    public IReadOnlyList<DraftFile> DraftFiles { get; init; } = [];

    /// <summary>The morning that an answer written now would wait for (UTC); null when it leaves at once.</summary>
    public DateTimeOffset? Morning { get; init; }

    /// <summary>Who else looks at it now.</summary>
    public IReadOnlyList<LookerJson> Others { get; init; } = [];
}

/// <summary>One thing said: either a message or a note.</summary>
public sealed record TalkLine(DateTimeOffset At, Message? Message, NoteLine? Note, ReplyClock? AnsweredClock = null);

/// <summary>A note with its author.</summary>
/// <param name="Place">Whom it may name.</param>
public sealed record NoteLine(string Author, string Text, MarkdownPlace Place);

/// <summary>The client at a glance.</summary>
public sealed record GlanceModel(Client Client, string? Lead, IReadOnlyList<ContactJson> People, IReadOnlyList<ProjectLine> Projects, IReadOnlyList<TopicRow> OtherTopics);

/// <summary>A project with how many tasks are open in it.</summary>
public sealed record ProjectLine(string Code, string Name, int OpenTasks);

/// <summary>The personal piece of the top bar.</summary>
public sealed record BarModel(int Waiting, ClockFace? Soonest, IReadOnlyList<AlarmLine> Alarms);

/// <summary>An alarm with what its reader needs to act.</summary>
/// <param name="Phone">The client's telephone number, for the head.</param>
public sealed record AlarmLine(Alarm Alarm, string Client, string Topic, string Contact, string? Phone);
