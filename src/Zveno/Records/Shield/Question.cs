using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>A client's question for a specialist, put in our words. It waits for a stand-up hour, is answered in writing, and its answer goes to the client edited by who asked.</summary>
public sealed class Question : Owned
{
    /// <summary>Longest question and longest answer, in characters.</summary>
    public const int MostText = 4000, MostAnswer = 10_000;

    Question() { }

    /// <summary>Asks a specialist.</summary>
    /// <param name="said">Whom and where it came from; the specialist does not see it.</param>
    /// <param name="contacts">The client's people: whoever is from outside never reads how to reach them.</param>
    /// <exception cref="Refused">No text, not a specialist who works here, or not by somebody who talks to clients.</exception>
    internal Question(Guid id, Client client, Project? project, SaidWhere said, Member specialist, string text, bool urgent, IReadOnlyList<Contact> contacts, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (!specialist.IsActive || !specialist.Is(Roles.Specialist | Roles.Subcontractor)) throw Refusals.NotASpecialist();
        if (project is not null && project.ClientId != client.Id) throw Refusals.AnotherClients();
        (Id, ClientId, ProjectId, TopicId, MessageId, SpecialistId, IsUrgent, AskedBy, AskedAt) =
            (id, client.Id, project?.Id, said.Message?.TopicId ?? said.Call?.TopicId ?? said.Meeting?.TopicId, said.Message?.Id, specialist.Id, urgent, by.Id, at);
        Text = Shielding.For(specialist, Demand.Text(text, MostText, "text"), contacts);
        Record(new QuestionAsked(Id, specialist.Id, urgent, by.Id, at));
    }

    public Guid ClientId { get; private set; }
    public Guid? ProjectId { get; private set; }
    public Guid? TopicId { get; private set; }
    public Guid? MessageId { get; private set; }
    public Guid SpecialistId { get; private set; }

    /// <summary>In our words; nothing in it says how to reach the client, when the specialist is from outside.</summary>
    public string Text { get; private set; } = "";
    public bool IsUrgent { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The list that it was handed over in; null while it waits for a stand-up hour.</summary>
    public Guid? ListId { get; private set; }
    public DateTimeOffset? HandedAt { get; private set; }
    public string? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The answer that waits to leave with it, which becomes the message under the same id; null when none does.</summary>
    public Guid? HeldId { get; private set; }

    /// <summary>The message in which the client was told.</summary>
    public Guid? SentMessageId { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Puts it otherwise, while it has not been answered.</summary>
    /// <exception cref="Refused">It has been answered, or not by somebody who talks to clients.</exception>
    internal void Rephrase(string text, Member specialist, IReadOnlyList<Contact> contacts, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (AnsweredAt is not null) throw Refusals.QuestionAnswered();
        Text = Shielding.For(specialist, Demand.Text(text, MostText, "text"), contacts);
        Record(new QuestionChanged(Id, by.Id, at));
    }

    internal void Hand(QuestionList list) => (ListId, HandedAt) = (list.Id, list.HandedAt);

    /// <summary>The specialist answers in writing; may say it otherwise until it went to the client.</summary>
    /// <exception cref="NotHere">It is somebody else's, or has not been handed over.</exception>
    /// <exception cref="Refused">No text, or it went to the client.</exception>
    public void Reply(string answer, Member by, DateTimeOffset at)
    {
        if (by.Id != SpecialistId || HandedAt is null || RemovedAt is not null) throw new NotHere();
        if (SentAt is not null) throw Refusals.QuestionSent();
        (Answer, AnsweredAt) = (Demand.Text(answer, MostAnswer, "answer"), AnsweredAt ?? at);
        Record(new QuestionAnswered(Id, AskedBy, by.Id, at));
    }

    /// <summary>The specialist takes the answer back while nobody has passed it on: the question waits for one again.</summary>
    /// <exception cref="NotHere">It is somebody else's.</exception>
    /// <exception cref="Refused">It went to the client or is about to.</exception>
    public void TakeAnswerBack(Member by, DateTimeOffset at)
    {
        if (by.Id != SpecialistId || RemovedAt is not null) throw new NotHere();
        if (SentAt is not null || HeldId is not null) throw Refusals.QuestionSent();
        if (AnsweredAt is null) return;
        (Answer, AnsweredAt) = (null, null);
        Record(new QuestionReopened(Id, AskedBy, by.Id, at));
    }

    /// <summary>The answer, edited, waits to leave for the client, as every answer does.</summary>
    /// <exception cref="Refused">There is no answer yet, or it went or waits already.</exception>
    internal void Waits(HeldAnswer held)
    {
        if (AnsweredAt is null) throw Refusals.NotAnsweredYet();
        if (SentAt is not null || HeldId is not null) throw Refusals.QuestionSent();
        HeldId = held.Id;
    }

    /// <summary>What waited was taken back: it can be sent anew.</summary>
    internal void WaitsNoMore() => HeldId = null;

    /// <summary>What waited went to the client.</summary>
    internal void Sent(Guid message, Guid? by, DateTimeOffset at)
    {
        (SentMessageId, SentAt, HeldId) = (message, at, null);
        Record(new QuestionSent(Id, message, by, at));
    }

    /// <summary>Takes it back while it is not answered.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (AnsweredAt is not null) throw Refusals.QuestionAnswered();
        RemovedAt ??= at;
        Record(new QuestionRemoved(Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => TopicId is { } topic ? [RecordTopics.Questions, InboxTopics.Topic(topic)] : [RecordTopics.Questions];

    internal static void Map(Mapping map)
    {
        var question = map.Owned<Question>("Questions");
        question.RefersTo<Question, Client>("ClientId").RefersTo<Question, Project>("ProjectId").RefersTo<Question, Topic>("TopicId").RefersTo<Question, Message>("MessageId").RefersTo<Question, Message>("SentMessageId");
        question.RefersTo<Question, Member>("SpecialistId").RefersTo<Question, Member>("AskedBy").RefersTo<Question, QuestionList>("ListId");
        question.Property(x => x.Text).HasMaxLength(MostText);
        question.HasIndex(x => new { x.AgencyId, x.SpecialistId, x.HandedAt });
        question.HasIndex(x => new { x.AgencyId, x.AskedAt });
        question.HasIndex(x => new { x.AgencyId, x.HeldId });
    }
}
