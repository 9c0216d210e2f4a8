using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«Вы и коллеги»: what the reader is told outside of the room, and whom he wants in it. By the company's link there is nobody whose that would be.</summary>
public static class ShowRoomYou
{
    public static void Map(Routes routes) => routes.Room.Get("you", Handle);

    static async Task<Answer> Handle(bool? named, bool? chosen, CurrentGuest current, Page page, Scopes scopes, ZvenoSettings settings, CancellationToken stop)
    {
        var screen = await Screen(current, page, scopes, settings, x => x with { IsChosen = chosen == true, Form = x.Form with { IsSent = named == true } }, stop);
        return Answer.Page<RoomYouView>(screen).OrJson(() => screen.Page.You);
    }

    /// <summary>The page as it is now.</summary>
    /// <param name="alter">What it says besides: something typed that came back.</param>
    internal static async Task<RoomScreen<RoomYouScreen>> Screen(CurrentGuest current, Page page, Scopes scopes, ZvenoSettings settings, Func<RoomYouScreen, RoomYouScreen> alter, CancellationToken stop)
    {
        var guest = current.Guest;
        var you = await new ReadRoom(current.Db, guest.Ids, page.Text).You(settings.Smtp is not null, !guest.IsShared && await HasChat(guest, scopes, stop));
        var form = new RoomColleagueForm(guest.Ids.Form($"colleague/{you.Colleagues.Count}/{(you.Colleagues is [var last, ..] ? last.AskedAt : default):O}"));
        return new RoomScreen<RoomYouScreen>(alter(new RoomYouScreen(you, form)), guest.Base) { IsShared = guest.IsShared };
    }

    /// <summary>Whether the agency's bot can write to the reader.</summary>
    internal static async Task<bool> HasChat(Guest guest, Scopes scopes, CancellationToken stop)
    {
        await using var scope = scopes.As(new SystemViewer(guest.Viewer.AgencyId));
        return await scope.Get<ClientWords>().ChatOf(guest.Viewer.ContactId, stop) is not null;
    }
}
