using Zveno.Platform;

namespace Zveno.Room;

/// <summary>One visible task: what, where it stands, by when, who by role. Its description and talk are the team's.</summary>
public static class ShowRoomTask
{
    public static void Map(Routes routes) => routes.Room.Get("tasks/{task}", Handle);

    static async Task<Answer> Handle(string task, CurrentGuest current, Page page)
    {
        var shown = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).Task(task);
        return Answer.Page<RoomTaskView>(new RoomScreen<RoomTaskPage>(shown, current.Guest.Base) { IsShared = current.Guest.IsShared }).OrJson(() => shown);
    }
}
