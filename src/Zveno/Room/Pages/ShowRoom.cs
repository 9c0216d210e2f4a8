using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Room;

/// <summary>The room: one page for the client, kept ready until something published changes.</summary>
public static class ShowRoom
{
    public static void Map(Routes routes) => routes.Room.Get("", Handle);

    static async Task<IResult> Handle(HttpContext http, string? project, string? about, bool? asked, CurrentGuest current, Page page, KeptPages kept)
    {
        if (asked == true || about is not null || Answer.WantsJson(http))
        {
            // A task that was asked about is named in the form already; one that is not here any more is asked about without its name.
            var task = about is null ? null : await new ReadRoom(current.Db, current.Guest.Ids, page.Text).TitleOf(about);
            var screen = await Screen(current, page, project, ask => ask with { IsStored = asked == true, Text = task is null ? null : page.Text.Room.AboutTask(task) });
            return Answer.Page<RoomView>(screen).OrJson(() => screen.Page);
        }
        var guest = current.Guest;
        return await kept.Of(guest.Viewer.AgencyId, NameOf(guest, page, project), () => ReadRoom.Stamp(current.Db), async () =>
        {
            var stamp = await ReadRoom.Stamp(current.Db) ?? "";
            var html = await Html.Render(http, typeof(RoomView), await Screen(current, page, project));
            return new KeptHtml(html, stamp, ClientTopics.Room(guest.Viewer.ClientId)) { CacheControl = "no-store" };
        });
    }

    /// <summary>The page as it is now.</summary>
    /// <param name="alter">What the form says besides: something typed that came back.</param>
    internal static async Task<RoomScreen<RoomPage>> Screen(CurrentGuest current, Page page, string? project, Func<RoomAsk, RoomAsk>? alter = null)
    {
        var guest = current.Guest;
        var ask = new RoomAsk(guest.Ids.Form($"{project}/{await ReadRoom.Stamp(current.Db)}"), guest.Token);
        var room = await new ReadRoom(current.Db, guest.Ids, page.Text).Page(project);
        return new RoomScreen<RoomPage>(room, guest.Base, guest.IsShared ? null : alter is null ? ask : alter(ask)) { IsShared = guest.IsShared };
    }

    // «5 минут назад» and «на связи до» change with the minute, so a page is kept for one minute at most.
    internal static string NameOf(Guest guest, Page page, string? project) => $"room/{guest.KeyHash}/{guest.Viewer.HidesMoney}/{project}/{page.Text.Language.Code}/{page.Now.ToUnixTimeSeconds() / 60}";
}
