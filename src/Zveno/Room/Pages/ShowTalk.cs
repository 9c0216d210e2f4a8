using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A talk, with a form to go on with it.</summary>
public static class ShowTalk
{
    public static void Map(Routes routes) => routes.Room.Get("talks/{talk}", Handle);

    static async Task<Answer> Handle(string talk, bool? asked, bool? all, CurrentGuest current, Page page)
    {
        var screen = await Screen(current, page, talk, ask => ask with { IsStored = asked == true }, all == true);
        return Answer.Page<RoomTalkView>(screen).OrJson(() => screen.Page);
    }

    /// <summary>The page as it is now.</summary>
    /// <param name="alter">What the form says besides: something typed that came back.</param>
    internal static async Task<RoomScreen<RoomTalkPage>> Screen(CurrentGuest current, Page page, string talk, Func<RoomAsk, RoomAsk>? alter = null, bool whole = false)
    {
        var guest = current.Guest;
        var ask = new RoomAsk(guest.Ids.Form($"talk/{talk}/{await ReadRoom.Stamp(current.Db)}"), guest.Token) { Talk = talk };
        return new RoomScreen<RoomTalkPage>(await new ReadRoom(current.Db, guest.Ids, page.Text).Talk(talk, whole), guest.Base, guest.IsShared ? null : alter is null ? ask : alter(ask)) { IsShared = guest.IsShared };
    }
}
