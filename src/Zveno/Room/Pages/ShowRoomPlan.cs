using Zveno.Platform;

namespace Zveno.Room;

/// <summary>A plan as it was sent to the client, with the form that answers it.</summary>
public static class ShowRoomPlan
{
    public static void Map(Routes routes) => routes.Room.Get("plans/{plan}", Handle);

    static async Task<Answer> Handle(string plan, bool? answered, CurrentGuest current, Page page)
    {
        var screen = await Screen(current, page, plan);
        if (answered == true) screen = screen with { Ask = screen.Ask! with { IsStored = true } };
        return Answer.Page<RoomPlanView>(screen).OrJson(() => screen.Page);
    }

    /// <summary>The page as it is now.</summary>
    /// <param name="since">The version that the reader saw, when it was replaced.</param>
    internal static async Task<RoomScreen<RoomPlanPage>> Screen(CurrentGuest current, Page page, string plan, int? since = null)
    {
        var guest = current.Guest;
        var shown = await new ReadRoom(current.Db, guest.Ids, page.Text).Plan(plan, guest.IsShared ? null : guest.Viewer.ContactId, since);
        return new RoomScreen<RoomPlanPage>(shown, guest.Base, new RoomAsk(guest.Ids.Form($"plan/{plan}"), guest.Token));
    }
}
