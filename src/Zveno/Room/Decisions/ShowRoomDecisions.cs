using Zveno.Platform;

namespace Zveno.Room;

/// <summary>«Решения»: all that was decided and published, each with who decided and where it was said.</summary>
public static class ShowRoomDecisions
{
    public static void Map(Routes routes) => routes.Room.Get("decisions", Handle);

    /// <param name="page">Which page of them, from 1.</param>
    static async Task<Answer> Handle(string? project, int? page, CurrentGuest current, Page shown)
    {
        var list = await new ReadRoom(current.Db, current.Guest.Ids, shown.Text).DecisionList(project, page ?? 1);
        return Answer.Page<RoomDecisionsView>(new RoomScreen<RoomDecisionList>(list, current.Guest.Base)).OrJson(() => list);
    }
}
