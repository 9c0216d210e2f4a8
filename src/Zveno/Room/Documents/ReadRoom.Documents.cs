using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Plans;
using Zveno.Platform;
using Zveno.Records;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many files a page has, and how many things that were agreed are shown.</summary>
    public const int MostFiles = 40, MostAgreed = 60;

    /// <summary>The papers of a project.</summary>
    /// <param name="number">Which page of the files, from 1.</param>
    /// <exception cref="NotHere">No such project or page here.</exception>
    public async Task<RoomDocuments> Documents(string? project, int number)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = (project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project)) ?? throw new NotHere();
        var talks = TalksOf(board.Id);
        var files = db.MessageFiles.Where(x => talks.Any(talk => talk.Id == x.Message.TopicId));
        var count = await files.CountAsync();
        var pages = Math.Max(1, (count + MostFiles - 1) / MostFiles);
        if (number < 1 || number > pages) throw new NotHere();
        var rows = await files.OrderByDescending(x => x.Message.At).ThenBy(x => x.Name).ThenBy(x => x.Id).Skip((number - 1) * MostFiles).Take(MostFiles)
            .Select(x => new { x.Id, x.Name, x.Bytes, x.Message.TopicId, x.Message.AuthorName, x.Message.At }).ToListAsync();
        return new RoomDocuments(agency, client.Name, Of(board), [.. boards.Select(Of)], await Decisions(board.Id), await Agreed(board.Id),
            [.. rows.Select(x => new RoomDocument(new RoomFile(ids.Of(x.Id), x.Name, x.Bytes), ids.Of(x.TopicId), x.AuthorName, DayOf(x.At)))], count, number, pages)
        { Digests = await Digests(MostDigests) };
    }

    async Task<IReadOnlyList<RoomAgreed>> Agreed(Guid project)
    {
        var plans = await Plans().Where(x => x.ProjectId == project && x.Answer == PlanAnswer.Agreed && x.AnsweredAt != null).OrderByDescending(x => x.AnsweredAt).ThenBy(x => x.Id).Take(MostAgreed)
            .Select(x => new { x.PlanId, x.Kind, x.StartsOn, x.EndsOn, x.AnsweredName, At = x.AnsweredAt!.Value }).ToListAsync();
        var results = await db.Approvals.Where(x => x.Task.ProjectId == project && x.State == ApprovalState.Agreed && x.EndedAt != null).OrderByDescending(x => x.EndedAt).ThenBy(x => x.Id).Take(MostAgreed)
            .Select(x => new { x.TaskId, x.Task.Title, x.ContactName, At = x.EndedAt!.Value }).ToListAsync();
        return [.. plans.Select(x => (x.At, Agreed: new RoomAgreed(text.Room.PlanPeriod(x.Kind is PlanKind.Month, text.Days(x.StartsOn, x.EndsOn)), ids.Of(x.PlanId), null, x.AnsweredName ?? "", DayOf(x.At))))
            .Concat(results.Select(x => (x.At, Agreed: new RoomAgreed(x.Title, null, ids.Of(x.TaskId), x.ContactName ?? "", DayOf(x.At))))).OrderByDescending(x => x.At).Take(MostAgreed).Select(x => x.Agreed)];
    }

    DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(text.Local(at).DateTime);
}
