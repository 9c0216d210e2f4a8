using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>What became of a result that the client was asked to approve.</summary>
public enum ApprovalState
{
    Waits,
    Agreed,
    /// <summary>With a comment: what is to be changed.</summary>
    Returned,
    /// <summary>A later one of the same task took its place before anybody answered.</summary>
    Replaced,
    /// <summary>Taken back before anybody answered.</summary>
    TakenBack,
}

/// <summary>A task's result, shown to the client for approval: agreed in one tap, or returned with a comment, by one of the contacts, once.</summary>
public sealed class Approval : Owned
{
    /// <summary>Longest words of what is asked, and longest comment, in characters.</summary>
    public const int MostWords = 2000, MostComment = 5000;

    Approval() { }

    /// <summary>Asks the client; one that still waits for the same task is replaced by this.</summary>
    /// <param name="before">All that were asked of this task before.</param>
    /// <param name="words">What to look at, in words for the client; null when the task's title says it.</param>
    /// <exception cref="Refused">The client does not see the task, it is archived, or not by somebody who talks to clients.</exception>
    public Approval(Guid id, WorkTask task, IReadOnlyCollection<Approval> before, string? words, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (!task.IsVisible || task.ArchivedAt is not null || task.IsInBacklog) throw Refusals.ClientSeesNoTask();
        (Id, TaskId, Task, ProjectId, ClientId, Number) = (id, task.Id, task, task.ProjectId, task.ClientId, before.Select(x => x.Number).DefaultIfEmpty().Max() + 1);
        (Words, AskedBy, AskedAt) = (Demand.OptionalText(words, MostWords, "words"), by.Id, at);
        foreach (var waiting in before.Where(x => x.State is ApprovalState.Waits)) waiting.End(ApprovalState.Replaced, null, null, at);
        Record(new ApprovalAsked(Id, TaskId, by.Id, at));
    }

    public Guid ClientId { get; private set; }
    public Guid ProjectId { get; private set; }
    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;

    /// <summary>Which showing of this task's result it is, from 1.</summary>
    public int Number { get; private set; }
    public string? Words { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public ApprovalState State { get; private set; }

    /// <summary>When it came to its end (UTC); null while it waits.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who of the client answered.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>The name of who answered.</summary>
    public string? ContactName { get; private set; }

    /// <summary>What is to be changed, or what was said with the consent.</summary>
    public string? Comment { get; private set; }

    /// <summary>A contact agrees, or returns it. The same answer of the same contact again is the one that was given: a double click, a way back.</summary>
    /// <exception cref="Refused">Somebody answered already, it was replaced or taken back, a return says nothing, or the comment is too long.</exception>
    public void Answer(bool agreed, string? comment, Contact by, DateTimeOffset at)
    {
        var state = agreed ? ApprovalState.Agreed : ApprovalState.Returned;
        if (State == state && ContactId == by.Id) return;
        if (State is ApprovalState.Agreed or ApprovalState.Returned) throw Refusals.AnsweredAlready(this);
        if (State is not ApprovalState.Waits) throw Refusals.NoLongerAsked();
        var said = Demand.OptionalText(comment, MostComment, "comment");
        if (!agreed && said is null) throw Refusals.SayWhatToChange();
        Comment = said;
        End(state, by.Id, by.Name, at);
        Record(new ApprovalAnswered(Id, TaskId, agreed, by.Id, at));
    }

    /// <summary>Takes it back before anybody answered.</summary>
    /// <exception cref="Refused">It came to its end already, or not by somebody who talks to clients.</exception>
    public void TakeBack(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (State is ApprovalState.TakenBack) return;
        if (State is not ApprovalState.Waits) throw Refusals.AnsweredAlready(this);
        End(ApprovalState.TakenBack, null, null, at);
        Record(new ApprovalTakenBack(Id, TaskId, by.Id, at));
    }

    void End(ApprovalState state, Guid? contact, string? name, DateTimeOffset at) => (State, ContactId, ContactName, EndedAt) = (state, contact, name, at);

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [RecordTopics.Approvals(TaskId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var approval = map.Owned<Approval>("Approvals", x => x.ClientId == map.Db.GuestClient && x.State != ApprovalState.TakenBack && x.Task.IsVisible && x.Task.ArchivedAt == null && x.Task.BacklogPlace == null && x.Task.Project.ArchivedAt == null);
        approval.BelongsTo(x => x.Task, "TaskId", null, Microsoft.EntityFrameworkCore.DeleteBehavior.Cascade);
        approval.RefersTo<Approval, Client>("ClientId").RefersTo<Approval, Project>("ProjectId").RefersTo<Approval, Member>("AskedBy").RefersTo<Approval, Contact>("ContactId");
        approval.Property(x => x.Words).HasMaxLength(MostWords);
        approval.Property(x => x.Comment).HasMaxLength(MostComment);
        approval.Property(x => x.ContactName).HasMaxLength(120);
        approval.HasIndex(x => new { x.AgencyId, x.TaskId, x.Number }).IsUnique();
        approval.HasIndex(x => new { x.AgencyId, x.ClientId, x.State });
    }
}
