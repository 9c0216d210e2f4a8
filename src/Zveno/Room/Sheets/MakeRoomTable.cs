using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>
/// A contact makes an address for live tables and calendars, so that his own link need not stand in a sheet that others see, or closes it. It reads them and nothing
/// else, is told once, and dies with the link. The product makes it on his behalf.
/// </summary>
public static class MakeRoomTable
{
    public static void Map(Routes routes)
    {
        routes.Room.Post("table", Make);
        routes.Room.Post("table/revoke", Revoke);
    }

    static async Task<Answer> Make(HttpContext http, CurrentGuest current, Page page, Scopes scopes, ZvenoSettings settings, TimeProvider clock, CancellationToken stop)
    {
        var guest = current.Guest;
        string secret;
        await using (var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId)))
        {
            await scope.Db.BeginWriting(stop);
            secret = await scope.Db.IssueTable(await scope.Db.RoomLinks.OneVisible(guest.Viewer.LinkId, stop), guest.Viewer.ContactId, clock.GetUtcNow());
            await scope.Db.Save(stop);
        }
        var screen = await ShowRoomSheets.Screen(current, page, Links.To(http, settings, "/r/" + secret));
        return Answer.Page<RoomSheetsView>(screen).OrJson(() => screen.Page);
    }

    static async Task<Answer> Revoke(CurrentGuest current, Scopes scopes, TimeProvider clock, CancellationToken stop)
    {
        var (guest, at) = (current.Guest, clock.GetUtcNow());
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        await scope.Db.BeginWriting(stop);
        var link = await scope.Db.RoomLinks.OneVisible(guest.Viewer.LinkId, stop);
        link.EndTable(guest.Viewer.ContactId, at);
        await scope.Db.RevokeKeysOf(link.Id, KeyKind.Table, at);
        await scope.Db.Save(stop);
        return Answer.GoTo($"{guest.Base}/sheets").OrJson(() => new RoomTableState(false));
    }
}

/// <summary>Whether there is an address for live tables.</summary>
public sealed record RoomTableState(bool IsThere);
