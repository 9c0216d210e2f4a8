using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many wishes the first page shows; characters of one.</summary>
    public const int MostWishes = 12, MostWishWords = 300;

    /// <summary>The client's wishes for a project. What is in the backlog is not in the room: of such a task only that it was taken is told.</summary>
    async Task<IReadOnlyList<RoomWish>> Wishes(Guid project)
    {
        var wishes = db.Wishes.Where(x => x.ProjectId == project);
        var waiting = await Wishes(wishes.Where(x => x.DecidedAt == null).InOrder().Take(MostWishes));
        return [.. waiting, .. await Wishes(wishes.Where(x => x.DecidedAt != null).OrderByDescending(x => x.AskedAt).ThenBy(x => x.Id).Take(MostWishes - waiting.Count))];
    }

    async Task<IReadOnlyList<RoomWish>> Wishes(IQueryable<Wish> wishes)
    {
        IQueryable<WorkTask> tasks = db.Tasks;
        var rows = await wishes
            .Select(x => new { x.Id, x.AskedAt, x.DecidedAt, x.TaskId, x.Message.Text, x.Message.TopicId, IsHere = tasks.Any(t => t.Id == x.TaskId), IsDone = tasks.Any(t => t.Id == x.TaskId && t.ClosedAt != null) }).ToListAsync();
        return [.. rows.Select(x => new RoomWish(Cut(x.Text, MostWishWords),
            x.DecidedAt is null ? RoomWishState.Waits : x.TaskId is null ? RoomWishState.Declined : x.IsDone ? RoomWishState.Done : x.IsHere ? RoomWishState.Planned : RoomWishState.Taken,
            ids.Of(x.TopicId), x is { IsHere: true, TaskId: { } task } ? ids.Of(task) : null, Minute(x.AskedAt), ids.Of(x.Id)))];
    }
}
