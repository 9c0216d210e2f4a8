using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many wishes that wait, that were decided, and tasks that come next the backlog shows.</summary>
    public const int MostWaiting = 100, MostDecided = 30, MostQueued = 100;

    /// <summary>A project's backlog as its client may know it: his wishes and what comes next. What the team keeps in its own backlog is not the room's.</summary>
    /// <exception cref="NotHere">No such project here.</exception>
    public async Task<RoomBacklog> Backlog(string? project)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = (project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project)) ?? throw new NotHere();
        var queue = await Queue(board.Id);
        var wishes = db.Wishes.Where(x => x.ProjectId == board.Id);
        return new RoomBacklog(agency, client.Name, Of(board), [.. boards.Select(Of)],
            [.. await Wishes(wishes.Where(x => x.DecidedAt == null).InOrder().Take(MostWaiting)), .. await Wishes(wishes.Where(x => x.DecidedAt != null).OrderByDescending(x => x.AskedAt).ThenBy(x => x.Id).Take(MostDecided))],
            [.. (await Tasks(board.Id, tasks => Queued(tasks, queue).Take(MostQueued), queue)).Select(x => x.Room)],
            MoreNext: Math.Max(0, await Queued(db.Tasks.Where(x => x.ProjectId == board.Id), queue).CountAsync() - MostQueued));
    }
}
