using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>What became of something said.</summary>
public enum RecordedKind
{
    Task,
    /// <summary>An item of a task's checklist.</summary>
    Item,
    Decision,
    /// <summary>A question for a specialist.</summary>
    Question,
    /// <summary>An urgent task that pushes something out.</summary>
    Fire,
    /// <summary>Hours that the answer took. Beside the others: by itself it records nothing of what was said.</summary>
    Hours,
    /// <summary>The answer says it all.</summary>
    Answer,
    /// <summary>«Ничего не нужно».</summary>
    Nothing,
}

/// <summary>What was made of something said: one of them; a checklist item comes with its task.</summary>
sealed record Made(WorkTask? Task = null, ChecklistItem? Item = null, Decision? Decision = null, Question? Question = null, TimeEntry? Entry = null);

/// <summary>One line «записано: …» of a message, a whole topic, a call or a meeting: what was made of it, linked both ways.</summary>
public sealed class Recorded : Owned
{
    /// <summary>Longest words, in characters.</summary>
    public const int MostWords = 200;

    Recorded() { }

    /// <param name="made">What was made; nothing for «ничего не нужно».</param>
    /// <param name="words">What it is called, as it was then.</param>
    /// <exception cref="Refused">Not the member's to do.</exception>
    internal Recorded(Guid id, Guid client, SaidWhere said, Topic? topic, RecordedKind kind, Made made, string words, Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        (Id, ClientId, Kind, RecordedBy, RecordedAt) = (id, client, kind, by.Id, at);
        (TaskId, ItemId, DecisionId, QuestionId, EntryId) = (made.Task?.Id, made.Item?.Id, made.Decision?.Id, made.Question?.Id, made.Entry?.Id);
        (TopicId, MessageId, CallId, MeetingId) = (topic?.Id ?? said.Message?.TopicId ?? said.Call?.TopicId ?? said.Meeting?.TopicId, said.Message?.Id, said.Call?.Id, said.Meeting?.Id);
        Words = Topic.FirstWords(words, MostWords - 1);
        Record(new SomethingRecorded(Id, kind, TopicId, MessageId, by.Id, at));
    }

    public Guid ClientId { get; private set; }
    public Guid? TopicId { get; private set; }
    public Guid? MessageId { get; private set; }
    public Guid? CallId { get; private set; }
    public Guid? MeetingId { get; private set; }
    public RecordedKind Kind { get; private set; }

    /// <summary>The task that was made, or that the item is on.</summary>
    public Guid? TaskId { get; private set; }
    public Guid? ItemId { get; private set; }
    public Guid? DecisionId { get; private set; }
    public Guid? QuestionId { get; private set; }
    public Guid? EntryId { get; private set; }
    public string Words { get; private set; } = "";
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>When it was taken back (UTC).</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Whether it says what became of the matter; hours alone do not.</summary>
    public bool Counts => Kind != RecordedKind.Hours;

    /// <summary>The item itself goes off its list: the line stays and leads to the task.</summary>
    internal void Forget() => ItemId = null;

    /// <summary>Takes it back; what was made of it is taken back by the action.</summary>
    public void Undo(Member by, DateTimeOffset at)
    {
        if (!by.CanRecord) throw Refusals.NotYoursToRecord();
        if (RemovedAt is not null) throw Refusals.UndoneAlready();
        RemovedAt = at;
        Record(new RecordUndone(Id, TopicId, MessageId, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics()
    {
        yield return RecordTopics.Unrecorded;
        if (TopicId is { } topic) yield return InboxTopics.Topic(topic);
        if (TaskId is { } task) yield return WorkTopics.Task(task);
        if (CallId is not null) yield return RecordTopics.Calls;
    }

    internal static void Map(Mapping map)
    {
        var recorded = map.Owned<Recorded>("Recorded");
        recorded.RefersTo<Recorded, Client>("ClientId").RefersTo<Recorded, Topic>("TopicId").RefersTo<Recorded, Message>("MessageId").RefersTo<Recorded, Call>("CallId").RefersTo<Recorded, Meeting>("MeetingId").RefersTo<Recorded, Member>("RecordedBy");
        recorded.RefersTo<Recorded, WorkTask>("TaskId", DeleteBehavior.Cascade).RefersTo<Recorded, ChecklistItem>("ItemId", DeleteBehavior.Cascade);
        recorded.RefersTo<Recorded, Decision>("DecisionId").RefersTo<Recorded, Question>("QuestionId").RefersTo<Recorded, TimeEntry>("EntryId");
        recorded.Property(x => x.Words).HasMaxLength(MostWords);
        recorded.HasIndex("AgencyId", "TopicId");
        recorded.HasIndex("AgencyId", "MessageId");
        recorded.HasIndex("AgencyId", "CallId");
        recorded.HasIndex("AgencyId", "TaskId");
    }
}
