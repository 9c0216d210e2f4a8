using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«Показатели»: the published metrics of a project with their charts, targets and explanations.</summary>
public static class ShowRoomMetrics
{
    public static void Map(Routes routes) => routes.Room.Get("metrics", Handle);

    static async Task<Answer> Handle(string? project, CurrentGuest current, Page page)
    {
        var metrics = await new ReadRoom(current.Db, current.Guest.Ids, page.Text).Metrics(project);
        return Answer.Page<RoomMetricsView>(new RoomScreen<RoomMetrics>(metrics, current.Guest.Base)).OrJson(() => metrics);
    }
}
