using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What an answer waits for before it is said.</summary>
public enum HeldFor
{
    /// <summary>Ten seconds in which it can be taken back.</summary>
    Regret,
    /// <summary>The morning: it was written out of hours.</summary>
    Morning,
    /// <summary>The time that its writer chose.</summary>
    Hour,
}

/// <summary>
/// An answer that is written and not said yet. The client sees nothing of it and no clock stops: it becomes a message, under the same id, when it leaves.
/// Should somebody else have answered by then, it stops and asks its writer; it is never lost and never sent by itself after that.
/// </summary>
public sealed class HeldAnswer : Owned
{
    /// <summary>So long an answer can be taken back.</summary>
    public static readonly TimeSpan Regret = TimeSpan.FromSeconds(10);

    HeldAnswer() { }

    /// <param name="seen">Number of the last message that the writer had read.</param>
    /// <param name="goesAt">When it leaves (UTC).</param>
    /// <exception cref="Refused">Not somebody who talks to clients, somebody answered meanwhile, or the text is empty or too long.</exception>
    public HeldAnswer(Guid id, Topic topic, int seen, string text, bool waits, HeldFor why, DateTimeOffset goesAt, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (topic.LastAnswerNumber > seen) throw Refusals.AnsweredMeanwhile();
        (Id, TopicId, ClientId, MemberId, Seen, Waits, Why, GoesAt, WrittenAt) = (id, topic.Id, topic.ClientId, by.Id, seen, waits, why, goesAt, at);
        Text = Demand.Text(text, Message.MostText, "text");
        Record(new AnswerHeld(Id, topic.Id, goesAt, by.Id, at));
    }

    public Guid TopicId { get; private set; }
    public Topic Topic { get; private set; } = null!;
    public Guid ClientId { get; private set; }

    /// <summary>Who wrote it and will have said it.</summary>
    public Guid MemberId { get; private set; }
    public Member Member { get; private set; } = null!;
    public string Text { get; private set; } = "";

    /// <summary>Number of the last message that its writer had read.</summary>
    public int Seen { get; private set; }

    /// <summary>Whether the client is waited for after it.</summary>
    public bool Waits { get; private set; }
    public HeldFor Why { get; private set; }
    public DateTimeOffset GoesAt { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Since when (UTC) it does not leave by itself, because somebody else answered first; null while it will leave.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }
    public List<HeldFile> Files { get; } = [];

    /// <summary>Hangs a stored file on it.</summary>
    public void Attach(StoredFile file, DateTimeOffset at) => Files.Add(new HeldFile(Ids.New(at), this, file));

    /// <summary>Has it say other words, or leave at another time.</summary>
    /// <exception cref="Refused">The text is empty or too long, the time is not in the future, or not somebody who talks to clients.</exception>
    public void Edit(string text, DateTimeOffset? goesAt, Member by, DateTimeOffset at)
    {
        Demands(by);
        Text = Demand.Text(text, Message.MostText, "text");
        if (goesAt is { } then) (GoesAt, Why) = (InTheFuture(then, at), HeldFor.Hour);
        Record(new AnswerHeld(Id, TopicId, GoesAt, by.Id, at));
    }

    /// <summary>Has it leave now, whatever was said meanwhile: whoever does this has read up to <paramref name="seen"/>.</summary>
    public void Release(int? seen, Member by, DateTimeOffset at)
    {
        Demands(by);
        (Seen, GoesAt, StoppedAt) = (Math.Max(Seen, seen ?? 0), at, null);
    }

    /// <summary>Takes it back before it left; the caller removes the row, and keeps the words as its writer's draft.</summary>
    public void TakeBack(Member by, DateTimeOffset at)
    {
        Demands(by);
        Record(new AnswerTakenBack(Id, TopicId, by.Id, at));
    }

    /// <summary>Somebody else answered first, or its writer may not answer any more: it stays, and asks.</summary>
    internal void Stop(DateTimeOffset at)
    {
        StoppedAt = at;
        Record(new AnswerStopped(Id, TopicId, at));
    }

    /// <summary>Its writer answered otherwise meanwhile: he knows of that.</summary>
    internal void Knows(int number) => Seen = Math.Max(Seen, number);

    /// <summary>A time to come, within a year.</summary>
    /// <exception cref="Refused">It is not.</exception>
    internal static DateTimeOffset InTheFuture(DateTimeOffset then, DateTimeOffset at) => then > at && then <= at.AddYears(1) ? then.ToUniversalTime() : throw Refusals.NotInTheFuture("goesAt");

    static void Demands(Member by)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Topic(TopicId), InboxTopics.Held];

    internal static void Map(Mapping map)
    {
        var held = map.Owned<HeldAnswer>("HeldAnswers");
        held.BelongsTo(x => x.Topic, "TopicId").BelongsTo(x => x.Member, "MemberId").RefersTo<HeldAnswer, Client>("ClientId");
        held.HasIndex(x => new { x.AgencyId, x.TopicId });
        held.HasIndex(x => new { x.AgencyId, x.GoesAt });
        HeldFile.Map(map);
    }
}

/// <summary>A file that will leave with an answer.</summary>
public sealed class HeldFile : Owned
{
    HeldFile() { }

    internal HeldFile(Guid id, HeldAnswer held, StoredFile file) => (Id, HeldId, FileId, File) = (id, held.Id, file.Id, file);

    public Guid HeldId { get; private set; }
    public HeldAnswer Held { get; private set; } = null!;
    public Guid FileId { get; private set; }
    public StoredFile File { get; private set; } = null!;

    internal static void Map(Mapping map)
    {
        var file = map.Owned<HeldFile>("HeldFiles");
        file.BelongsTo(x => x.Held, "HeldId", x => x.Files, Microsoft.EntityFrameworkCore.DeleteBehavior.Cascade).BelongsTo(x => x.File, "FileId");
    }
}
