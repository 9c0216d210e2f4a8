using Microsoft.EntityFrameworkCore;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A client puts a wish that waits before or behind its neighbour: the team reads them in this order. The product notes it on his behalf.</summary>
public static class MoveWish
{
    /// <param name="Up">Before the one above; else behind the one below.</param>
    public record Form(bool Up) : Input<Form>;

    public static void Map(Routes routes) => routes.Room.Post("wishes/{wish}/move", Handle);

    static async Task<Answer> Handle(string wish, Form form, CurrentGuest current, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        var id = guest.Ids.Find(wish, await current.Db.Wishes.OrderBy(x => x.Id).Select(x => x.Id).ToListAsync(stop)) ?? throw new NotHere();
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        await scope.Db.BeginWriting(stop);
        var moved = await scope.Db.Wishes.OneVisible(id, stop);
        var waiting = await scope.Db.Wishes.Where(x => x.ProjectId == moved.ProjectId && x.DecidedAt == null).InOrder().ToListAsync(stop);
        WishOrder.Move(waiting, moved, form.Up, guest.Viewer.ContactId, clock.GetUtcNow());
        await scope.Db.Save(stop);
        return Answer.GoTo($"{guest.Base}?project={guest.Ids.Of(moved.ProjectId)}#wishes").OrJson(() => new RoomWishMoved(waiting.Count, moved.Rank!.Value));
    }
}

/// <summary>Where the wish stands now.</summary>
/// <param name="Count">How many wait.</param>
/// <param name="Place">From 1.</param>
public sealed record RoomWishMoved(int Count, int Place);
