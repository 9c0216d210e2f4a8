using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«План-график»: the dates of a project's visible tasks, drawn, with the forecast.</summary>
public static class ShowRoomSchedule
{
    public static void Map(Routes routes) => routes.Room.Get("schedule", Handle);

    static async Task<Answer> Handle(string? project, CurrentGuest current, Page page)
    {
        var schedule = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).Schedule(project);
        return Answer.Page<RoomScheduleView>(new RoomScreen<RoomSchedule>(schedule, current.Guest.Base)).OrJson(() => schedule);
    }
}
