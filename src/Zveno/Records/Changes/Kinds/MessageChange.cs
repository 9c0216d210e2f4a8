using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Records;

/// <summary>A client wrote: waits until it is answered, recorded, handed to somebody, or needs nothing. What was written in the room is a kind by name.</summary>
sealed class MessageChange(Db db) : ChangeKind(db), IReactTo<QuestionReceived>, IReactTo<TopicAnswered>, IReactTo<AnswerNotNeeded>, IReactTo<TopicHanded>, IReactTo<SomethingRecorded>, IReactTo<RecordUndone>
{
    public override string Name => "message";
    public override string Icon => "message";
    public override string Title(Platform.Text text) => text.Records.MessageChange;

    /// <summary>What a room's guest wrote.</summary>
    public const string FromRoom = "room";

    /// <inheritdoc />
    public async Task React(QuestionReceived happened)
    {
        if (Db.ChangeTracker.Entries<Wish>().Any(x => x.Entity.MessageId == happened.Message)) return;                    // a kind of its own, kept with the same commit
        var (said, topic) = (await Db.One<Message>(happened.Message), await Db.One<Topic>(happened.Topic));
        Bring($"message:{said.Id}", new ChangeAbout(said.Text, RecordTarget.Address(said), happened.Client, said.TopicId, said.Id, Owner: topic.OwedById), happened.At, topic.Channel == TopicChannel.Room ? FromRoom : Name);
    }

    /// <inheritdoc />
    public async Task React(TopicAnswered happened)
    {
        var read = Db.Messages.Where(x => x.TopicId == happened.Topic && x.Number <= happened.Seen).Select(x => (Guid?)x.Id);
        await End(Db.Changes.Where(x => x.TopicId == happened.Topic && x.MessageId != null && read.Contains(x.MessageId)), ChangeEnd.Answered, happened.By, happened.At);
    }

    /// <inheritdoc />
    public Task React(AnswerNotNeeded happened) => End(Db.Changes.Where(x => x.TopicId == happened.Topic && x.MessageId != null), ChangeEnd.Nothing, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(TopicHanded happened) =>
        happened.By is null || happened.To is null ? Task.CompletedTask : End(Db.Changes.Where(x => x.TopicId == happened.Topic && x.MessageId != null), ChangeEnd.Assigned, happened.By, happened.At);

    /// <inheritdoc />
    public Task React(SomethingRecorded happened) => happened switch
    {
        { Kind: RecordedKind.Hours } => Task.CompletedTask,
        { Message: { } message } => End(Db.Changes.Where(x => x.MessageId == message), EndOf(happened.Kind), happened.By, happened.At),
        { Topic: { } topic } => End(Db.Changes.Where(x => x.TopicId == topic && x.MessageId != null), EndOf(happened.Kind), happened.By, happened.At),
        _ => Task.CompletedTask,
    };

    /// <inheritdoc />
    public async Task React(RecordUndone happened)
    {
        if (happened.Message is not { } message) return;
        foreach (var change in await Db.Changes.Where(x => x.MessageId == message && x.IsByAct && x.EndedAt != null && x.End != ChangeEnd.Answered).OrderBy(x => x.Id).ToListAsync()) change.Undone(happened.By, happened.At);
    }

    static ChangeEnd EndOf(RecordedKind kind) => kind switch { RecordedKind.Nothing => ChangeEnd.Nothing, RecordedKind.Answer => ChangeEnd.Answered, _ => ChangeEnd.Recorded };
}

/// <summary>The name of what is written in the room; <see cref="MessageChange"/> brings it.</summary>
sealed class RoomChange(Db db) : ChangeKind(db)
{
    public override string Name => MessageChange.FromRoom;
    public override string Icon => "eye";
    public override string Title(Platform.Text text) => text.Records.RoomChange;
}
