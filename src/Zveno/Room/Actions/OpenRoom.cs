using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>
/// A page of the room came before a reader: the team sees when the link was last opened. The page's own script says so, since reading by itself writes nothing
/// and a robot that fetches an address has not opened anything.
/// </summary>
public static class OpenRoom
{
    /// <summary>Told again within this time, it is the same visit.</summary>
    static readonly TimeSpan Visit = TimeSpan.FromMinutes(10);

    public static void Map(Routes routes) => routes.Room.Post("opened", Handle).WithMetadata(new BeforePin());

    static async Task<Answer> Handle(CurrentGuest current, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var (guest, at) = (current.Guest, clock.GetUtcNow());
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        if (await scope.Db.RoomLinks.AnyAsync(x => x.Id == guest.Viewer.LinkId && x.OpenedAt > at - Visit, stop)) return Answer.Done();
        await scope.Db.BeginWriting(stop);
        (await scope.Db.RoomLinks.OneVisible(guest.Viewer.LinkId, stop)).Open(at);
        await scope.Db.Save(stop);
        return Answer.Done();
    }
}
