using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>What comes in from a client, whatever the channel.</summary>
/// <param name="MessageId">Made by the sender's side: the same id twice is one message.</param>
/// <param name="TopicId">The topic it belongs to; null opens a new one.</param>
/// <param name="Kind">Of a new topic.</param>
/// <param name="Title">Of a new topic; null takes the first words.</param>
public sealed record Incoming(Guid MessageId, Guid? TopicId, Guid ClientId, Guid? ProjectId, Guid ContactId, string Text,
    TopicKind Kind = TopicKind.Question, TopicChannel Channel = TopicChannel.Room, string? Title = null, IReadOnlyList<IFormFile>? Files = null);

/// <summary>What became of it.</summary>
/// <param name="AnswerBy">The promise (UTC): «Ответим до 15:15»; null when it has been answered already.</param>
/// <param name="IsRepeat">It had come before: nothing was stored anew.</param>
public sealed record Received(Topic Topic, Message Message, DateTimeOffset? AnswerBy, bool IsRepeat);

/// <summary>
/// Takes in a client's message, exactly once, and starts the reply clock. Called by the channels (the room, later mail and Telegram) in a scope
/// of a <see cref="SystemViewer"/>: a guest's own context cannot write. Files are on disk before the writer's turn is taken.
/// </summary>
public static class ReceiveMessage
{
    /// <summary>Files with one message.</summary>
    public const int MostFiles = 10;

    /// <summary>Receives and saves.</summary>
    /// <param name="db">Of a scope as <see cref="SystemViewer"/>, of its own.</param>
    /// <exception cref="Refused">Empty or over 10,000 characters, a file is not accepted, or the id came before with other content (409). Nothing is stored.</exception>
    /// <exception cref="NotHere">The topic, project or contact is not this client's.</exception>
    public static async Task<Received> Receive(Db db, FileStore files, Incoming incoming, TimeProvider clock, CancellationToken stop = default)
    {
        var received = await Take(db, files, incoming, clock, stop);
        if (!received.IsRepeat) await db.Save(stop);
        return received;
    }

    /// <summary>The same of something to be done in a project: it waits for a decision at its backlog besides.</summary>
    public static async Task<Received> ReceiveWish(Db db, FileStore files, Incoming incoming, TimeProvider clock, CancellationToken stop = default)
    {
        var received = await Take(db, files, incoming, clock, stop);
        if (received.IsRepeat) return received;
        var at = clock.GetUtcNow();
        db.Add(new Wish(Ids.New(at), received.Message, at));
        await db.Save(stop);
        return received;
    }

    /// <summary>The same for who keeps more with the same commit; the caller saves.</summary>
    internal static async Task<Received> Take(Db db, FileStore files, Incoming incoming, TimeProvider clock, CancellationToken stop)
    {
        Demand.Text(incoming.Text, Message.MostText, "text");
        var given = incoming.Files ?? [];
        if (given.Count > MostFiles) throw Refusals.TooManyFiles();
        var content = await ContentOf(incoming, given, stop);
        if (given.Count > 0 && await Before(db, incoming, content, stop) is { } before) return before;       // before its files are taken; without any, the look in the turn will do

        var kept = new List<StoredFile>();
        foreach (var file in given) kept.Add(await files.Take(db, file, incoming.ContactId, stop));
        await db.BeginWriting(stop);
        if (await Before(db, incoming, content, stop) is { } meanwhile) return meanwhile;      // its twin was faster; the transaction ends with the context

        var at = clock.GetUtcNow();
        var contact = await db.Contacts.OneVisible(incoming.ContactId, stop);
        var known = incoming.TopicId is { } on ? await db.Topics.WithClock().OneVisible(on, stop) : null;
        var message = await Keep(db, known, contact, incoming, content, at, stop);
        foreach (var file in kept) message.Attach(file, at);
        return new Received(message.Topic, message, message.Topic.AnswerBy, false);
    }

    /// <summary>The same for who knows already that it is new, and has at hand what it belongs to; the caller saves.</summary>
    /// <param name="topic">With its clock; null opens a new one.</param>
    /// <exception cref="NotHere">The topic, project or contact is not this client's.</exception>
    internal static async Task<Message> Keep(Db db, Topic? topic, Contact contact, Incoming incoming, DateTimeOffset at, CancellationToken stop) =>
        await Keep(db, topic, contact, incoming, await ContentOf(incoming, [], stop), at, stop);

    static async Task<Message> Keep(Db db, Topic? topic, Contact contact, Incoming incoming, string content, DateTimeOffset at, CancellationToken stop)
    {
        if (contact.ClientId != incoming.ClientId || (topic is not null && topic.ClientId != incoming.ClientId)) throw new NotHere();
        topic ??= await Open(db, incoming, contact, at, stop);
        var message = topic.Receive(incoming.MessageId, contact, incoming.Text, await DeskTimes.Read(db, stop), at);
        db.Add(message);
        db.Add(new CreateKey(incoming.MessageId, content, at));
        return message;
    }

    static async Task<Topic> Open(Db db, Incoming incoming, Contact contact, DateTimeOffset at, CancellationToken stop)
    {
        var client = await db.Clients.OneVisible(incoming.ClientId, stop);
        if (incoming.ProjectId is { } project && !await db.Set<Work.Project>().AnyAsync(x => x.Id == project && x.ClientId == client.Id, stop)) throw new NotHere();
        var topic = new Topic(Ids.New(at), client, incoming.ProjectId, incoming.Kind, incoming.Channel, incoming.Title, incoming.Text, contact, at);
        db.Add(topic);
        return topic;
    }

    static async Task<Received?> Before(Db db, Incoming incoming, string content, CancellationToken stop)
    {
        if (await db.Set<CreateKey>().AsNoTracking().SingleOrDefaultAsync(x => x.Id == incoming.MessageId, stop) is not { } key) return null;
        if (!key.IsSame(content)) throw Refusals.SentBefore();
        var message = await db.Messages.AsNoTracking().Include(x => x.Topic).Include(x => x.Files).SingleOrDefaultAsync(x => x.Id == incoming.MessageId, stop) ?? throw Refusals.SentBefore();
        return new Received(message.Topic, message, message.Topic.LastAnswerNumber > message.Number ? null : message.Topic.AnswerBy, true);
    }

    static async Task<string> ContentOf(Incoming incoming, IReadOnlyList<IFormFile> files, CancellationToken stop)
    {
        var content = $"{incoming.ClientId}\n{incoming.ContactId}\n{incoming.TopicId}\n{incoming.ProjectId}\n{incoming.Kind}\n{incoming.Channel}\n{incoming.Title}\n{incoming.Text}";
        foreach (var file in files)
        {
            await using var bytes = file.OpenReadStream();
            content += $"\n{FileStore.NameOf(file.FileName)} {Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, stop))}";
        }
        return content;
    }
}
