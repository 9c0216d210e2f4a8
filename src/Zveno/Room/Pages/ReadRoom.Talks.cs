using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many talks the first page shows, and the last messages of each; a talk's own page has all.</summary>
    public const int MostTalks = 10, MostMessages = 6;

    /// <summary>A whole talk.</summary>
    /// <exception cref="NotHere">No such talk here.</exception>
    public async Task<RoomTalkPage> Talk(string talk)
    {
        var (agency, client) = await Names();
        var id = await TalkOf(talk) ?? throw new NotHere();
        return new RoomTalkPage(agency, client.Name, (await Read(db.Topics.Where(x => x.Id == id), int.MaxValue)).Single());
    }

    /// <summary>Our id of a talk that the room shows under this one.</summary>
    public async Task<Guid?> TalkOf(string? talk) => ids.Find(talk, await db.Topics.OrderBy(x => x.Id).Select(x => x.Id).ToListAsync());

    /// <summary>Our id of the stored file that the room shows under this one, if a message brought it.</summary>
    public async Task<Guid?> FileOf(string file)
    {
        var known = await db.MessageFiles.OrderBy(x => x.Id).Select(x => new { x.Id, x.FileId }).ToListAsync();
        return ids.Find(file, known.Select(x => x.Id)) is { } id ? known.Single(x => x.Id == id).FileId : null;
    }

    Task<IReadOnlyList<RoomTalk>> Talks(Guid? project) =>
        Read(db.Topics.Where(x => x.LastNumber > 0 && (x.ProjectId == null || x.ProjectId == project)).OrderByDescending(x => x.LastMessageAt).ThenBy(x => x.Id).Take(MostTalks), MostMessages);

    async Task<IReadOnlyList<RoomTalk>> Read(IQueryable<Topic> topics, int most)
    {
        var you = db.GuestContact;
        var talks = await topics.Select(x => new { x.Id, x.Title, x.AnswerBy, x.LastNumber }).ToListAsync();
        var wanted = talks.ConvertAll(x => x.Id);
        var messages = await db.Messages.Where(x => wanted.Contains(x.TopicId) && x.Number > x.Topic.LastNumber - most).OrderBy(x => x.Number).ThenBy(x => x.Id)
            .Select(x => new { x.Id, x.TopicId, x.AuthorName, x.ContactId, x.Text, x.At }).ToListAsync();
        var said = messages.ConvertAll(x => x.Id);
        var files = (await db.MessageFiles.Where(x => said.Contains(x.MessageId)).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.MessageId, x.Name, x.Bytes }).ToListAsync())
            .ToLookup(x => x.MessageId, x => new RoomFile(ids.Of(x.Id), x.Name, x.Bytes));
        var byTalk = messages.ToLookup(x => x.TopicId, x => new RoomMessage(x.AuthorName, x.ContactId is not null, x.ContactId == you, x.Text, Minute(x.At), [.. files[x.Id]]));
        return [.. talks.Select(x => new RoomTalk(ids.Of(x.Id), x.Title, x.AnswerBy is { } by ? Minute(by) : null, Math.Max(0, x.LastNumber - byTalk[x.Id].Count()), [.. byTalk[x.Id]]))];
    }
}
