using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many talks the first page shows at most, and the last messages of each with so many characters; a talk's own page has all.</summary>
    public const int MostTalks = 10, MostMessages = 2, MostWords = 600;

    /// <summary>How many talks that were answered long ago, or lately, it shows at most beside those with something owed.</summary>
    public const int MostRecent = 3;

    /// <summary>How many messages a talk's own page shows until all are asked for, and how many talks a page of their list has.</summary>
    public const int MostInTalk = 50, MostInList = 20;

    /// <summary>So long (days) a talk is recent.</summary>
    const int Recent = 14;

    /// <summary>A talk.</summary>
    /// <param name="whole">All messages, not only the last ones.</param>
    /// <exception cref="NotHere">No such talk here.</exception>
    public async Task<RoomTalkPage> Talk(string talk, bool whole = false)
    {
        var (agency, client) = await Names();
        var id = await TalkOf(talk) ?? throw new NotHere();
        return new RoomTalkPage(agency, client.Name, (await Read(db.Topics.Where(x => x.Id == id), whole ? int.MaxValue : MostInTalk, int.MaxValue)).Single());
    }

    /// <summary>A page of the list of all talks.</summary>
    /// <param name="project">The room's id of a project; null for the one that the room opens with.</param>
    /// <param name="number">From 1.</param>
    /// <exception cref="NotHere">No such project or page here.</exception>
    public async Task<RoomTalkList> TalkList(string? project, int number)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project) ?? throw new NotHere();
        var talks = TalksOf(board?.Id);
        var count = await talks.CountAsync();
        var pages = Math.Max(1, (count + MostInList - 1) / MostInList);
        if (number < 1 || number > pages) throw new NotHere();
        var rows = await talks.OrderByDescending(x => x.LastMessageAt).ThenBy(x => x.Id).Skip((number - 1) * MostInList).Take(MostInList)
            .Select(x => new { x.Id, x.Title, x.AnswerBy, x.WaitsSince, x.LastNumber, x.LastMessageAt }).ToListAsync();
        return new RoomTalkList(agency, client.Name, board is null ? null : Of(board), count, number, pages,
            [.. rows.Select(x => new RoomTalkLine(ids.Of(x.Id), x.Title, Minute(x.AnswerBy), x.WaitsSince is not null, x.LastNumber, Minute(x.LastMessageAt)))]);
    }

    /// <summary>Our id of a talk that the room shows under this one.</summary>
    public async Task<Guid?> TalkOf(string? talk) => ids.Find(talk, await db.Topics.OrderBy(x => x.Id).Select(x => x.Id).ToListAsync());

    /// <summary>Our id of the stored file that the room shows under this one, if a message brought it.</summary>
    public async Task<Guid?> FileOf(string file)
    {
        var known = await db.MessageFiles.OrderBy(x => x.Id).Select(x => new { x.Id, x.FileId }).ToListAsync();
        return ids.Find(file, known.Select(x => x.Id)) is { } id ? known.Single(x => x.Id == id).FileId : null;
    }

    // Those with something owed by either side, then the recent ones; the last one always, so that a reader finds where he was.
    async Task<(IReadOnlyList<RoomTalk> Shown, int More)> Talks(Guid? project)
    {
        var talks = TalksOf(project);
        var first = await talks.OrderByDescending(x => x.AnswerBy != null || x.WaitsSince != null).ThenByDescending(x => x.LastMessageAt).ThenBy(x => x.Id).Take(MostTalks)
            .Select(x => new { x.Id, IsOwed = x.AnswerBy != null || x.WaitsSince != null, x.LastMessageAt }).ToListAsync();
        var since = text.Now.AddDays(-Recent);
        var owed = first.Count(x => x.IsOwed);
        var shown = first.Where((x, i) => x.IsOwed || i == 0 || (i < owed + MostRecent && x.LastMessageAt >= since)).Select(x => x.Id).ToList();
        var read = await Read(db.Topics.Where(x => shown.Contains(x.Id)), MostMessages, MostWords);
        var order = shown.ConvertAll(ids.Of);
        return ([.. read.OrderBy(x => order.IndexOf(x.Id))], await talks.CountAsync() - shown.Count);
    }

    IQueryable<Topic> TalksOf(Guid? project) => db.Topics.Where(x => x.LastNumber > 0 && (x.ProjectId == null || x.ProjectId == project));

    async Task<IReadOnlyList<RoomTalk>> Read(IQueryable<Topic> topics, int most, int mostWords)
    {
        var you = db.GuestContact;
        var talks = await topics.Select(x => new { x.Id, x.Title, x.AnswerBy, x.WaitsSince, x.LastNumber }).ToListAsync();
        var wanted = talks.ConvertAll(x => x.Id);
        var messages = await db.Messages.Where(x => wanted.Contains(x.TopicId) && x.Number > x.Topic.LastNumber - most).OrderBy(x => x.Number).ThenBy(x => x.Id)
            .Select(x => new { x.Id, x.TopicId, x.AuthorName, x.ContactId, x.Text, x.At, x.Helped, IsAnswer = x.MemberId != null && !x.IsAuto && x.Number == x.Topic.LastNumber }).ToListAsync();
        var said = messages.ConvertAll(x => x.Id);
        var files = (await db.MessageFiles.Where(x => said.Contains(x.MessageId)).OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.MessageId, x.Name, x.Bytes }).ToListAsync())
            .ToLookup(x => x.MessageId, x => new RoomFile(ids.Of(x.Id), x.Name, x.Bytes));
        var byTalk = messages.ToLookup(x => x.TopicId, x => new RoomMessage(x.AuthorName, x.ContactId is not null, x.ContactId == you, Cut(x.Text, mostWords), x.Text.Length > mostWords, Minute(x.At), [.. files[x.Id]]) { Rate = x.IsAnswer ? ids.Of(x.Id) : null, Helped = x.Helped });
        return [.. talks.Select(x => new RoomTalk(ids.Of(x.Id), x.Title, Minute(x.AnswerBy), x.WaitsSince is not null, Math.Max(0, x.LastNumber - byTalk[x.Id].Count()), [.. byTalk[x.Id]]))];
    }

    /// <summary>The beginning of a text, cut at a space if there is one near, and never within formatting.</summary>
    static string Cut(string said, int most)
    {
        if (said.Length <= most) return said;
        var space = said.LastIndexOfAny([' ', '\n'], most - 1);
        var end = space > most * 2 / 3 ? space : most;
        end = TelegramText.Outside(said, end);
        return said[..(end > 0 && char.IsHighSurrogate(said[end - 1]) ? end - 1 : end)].TrimEnd(' ', '\n', '.', ',', ':', ';') + "…";
    }
}
