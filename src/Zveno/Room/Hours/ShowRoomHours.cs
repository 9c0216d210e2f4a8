using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«Часы»: a month of a project's hours as the client may read them.</summary>
public static class ShowRoomHours
{
    public static void Map(Routes routes) => routes.Room.Get("hours", Handle);

    static async Task<Answer> Handle(string? project, DateOnly? month, CurrentGuest current, Page page)
    {
        var hours = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).HoursOf(project, month);
        return Answer.Page<RoomHoursView>(new RoomScreen<RoomHoursPage>(hours, current.Guest.Base)).OrJson(() => hours);
    }
}
