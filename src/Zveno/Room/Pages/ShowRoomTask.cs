using Zveno.Platform;

namespace Zveno.Room;

/// <summary>One visible task: what, where it stands, by when, who by role. Its description and talk are the team's.</summary>
public static class ShowRoomTask
{
    public static void Map(Routes routes) => routes.Room.Get("tasks/{task}", Handle);

    static async Task<Answer> Handle(string task, CurrentGuest current, Page page)
    {
        var screen = await Screen(current, page, task);
        return Answer.Page<RoomTaskView>(screen).OrJson(() => screen.Page);
    }

    /// <summary>The page as it is now.</summary>
    internal static async Task<RoomScreen<RoomTaskPage>> Screen(CurrentGuest current, Page page, string task) =>
        new(await new ReadRoom(current.Db, current.Guest.Ids, page.Text).Task(task), current.Guest.Base) { IsShared = current.Guest.IsShared };
}
