using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>A message of a client's that something is made of, and where what is made of it goes.</summary>
/// <param name="Topic">Its talk, with the client.</param>
sealed record RecordTarget(Message Message, Topic Topic)
{
    /// <summary>The message as a quote in Markdown, with the way back to it.</summary>
    public string Quote(Platform.Text text) => $"{Quoted(Message.Text)}\n\n[{text.Records.FromTalk(Message.AuthorName, text.When(Message.At))}]({Address(Message)})";

    /// <summary>Where a message is read.</summary>
    public static string Address(Message message) => $"/inbox/{message.TopicId}#message-{message.Id}";

    /// <summary>A message of a client's that a member may record.</summary>
    /// <exception cref="NotHere">Unknown, ours, or not for this member.</exception>
    public static async Task<RecordTarget> Of(Db db, Member by, Guid message)
    {
        if (!by.ReadsInbox) throw new NotHere();
        var said = await db.Messages.Include(x => x.Files).Where(x => x.ContactId != null).OneVisible(message);
        return new RecordTarget(said, await db.TopicsFor(by).WithClock().Include(x => x.Client).OneVisible(said.TopicId));
    }

    /// <summary>The project that is named; else the talk's own; else the client's with the latest work.</summary>
    /// <exception cref="Refused">The client has no open project.</exception>
    public static async Task<Project> ProjectOf(Db db, Guid client, Guid? ofTalk, Guid? named)
    {
        if (named is { } id) return await db.Projects.Where(x => x.ClientId == client).OneVisible(id);
        var open = db.Projects.Where(x => x.ClientId == client && x.ArchivedAt == null);
        return (ofTalk is { } own ? await open.SingleOrDefaultAsync(x => x.Id == own) : null) ?? await open.OrderByDescending(x => x.BegunAt).ThenBy(x => x.Id).FirstOrDefaultAsync() ?? throw Refusals.NoProject();
    }

    static string Quoted(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(x => "> " + x));
}
