using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Inbox;

/// <summary>Something that a client wants to be done, asked for in the room: it waits at the project's backlog until it is taken there or declined.</summary>
public sealed class Wish : Owned
{
    Wish() { }

    /// <param name="message">What the client wrote; its talk has a project.</param>
    /// <param name="at">When (UTC).</param>
    internal Wish(Guid id, Message message, DateTimeOffset at)
    {
        (Id, ClientId, ProjectId, MessageId, Message, AskedAt) = (id, message.Topic.ClientId, message.Topic.ProjectId!.Value, message.Id, message, at);
        Record(new WishAsked(id, message.Id, ClientId, message.ContactId, at));
    }

    public Guid ClientId { get; private set; }
    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;

    /// <summary>The message that says it; the answer is in its talk.</summary>
    public Guid MessageId { get; private set; }
    public Message Message { get; private set; } = null!;
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The task that was made of it, in the backlog first; null until then.</summary>
    public Guid? TaskId { get; private set; }
    public WorkTask? Task { get; private set; }

    /// <summary>The client's own order among the wishes of a project, from 1; null for one that was put in none.</summary>
    public int? Rank { get; private set; }

    /// <summary>When it was taken or declined (UTC); null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }

    /// <summary>Takes it into the backlog as a task that the client sees.</summary>
    /// <param name="task">Just made of it, in its project.</param>
    /// <exception cref="Refused">It was decided before, or not the member's to decide.</exception>
    public void Take(WorkTask task, Member by, DateTimeOffset at)
    {
        Decide(by, at);
        (TaskId, Task) = (task.Id, task);
        task.Show(true, by, at);
    }

    /// <summary>Does not take it; the talk says why.</summary>
    /// <exception cref="Refused">It was decided before, or not the member's to decide.</exception>
    public void Decline(Member by, DateTimeOffset at) => Decide(by, at);

    internal void Stand(int rank) => Rank = rank;

    internal void Moved(Guid by, DateTimeOffset at) => Record(new WishMoved(Id, by, at));

    void Decide(Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (DecidedAt is not null) throw Refusals.WishDecided();
        (DecidedAt, DecidedBy) = (at, by.Id);
        Record(new WishDecided(Id, TaskId is not null, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [InboxTopics.Wishes(ProjectId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var wish = map.Owned<Wish>("Wishes", x => x.ClientId == map.Db.GuestClient);
        wish.BelongsTo(x => x.Project, "ProjectId").BelongsTo(x => x.Message, "MessageId").BelongsTo(x => x.Task, "TaskId");
        wish.RefersTo<Wish, Client>("ClientId").RefersTo<Wish, Member>("DecidedBy");
        wish.HasIndex(x => new { x.AgencyId, x.ProjectId, x.DecidedAt });
        wish.HasIndex(x => new { x.AgencyId, x.ClientId, x.AskedAt });
        wish.HasIndex(x => new { x.AgencyId, x.MessageId }).IsUnique();
    }
}

/// <summary>A client's wish was taken into the backlog, or declined.</summary>
public sealed record WishDecided(Guid Wish, bool Taken, Guid? By, DateTimeOffset At) : Activity(Wish, By, At);

/// <summary>A client put a wish before or behind another.</summary>
public sealed record WishMoved(Guid Wish, Guid? By, DateTimeOffset At) : Activity(Wish, By, At);
