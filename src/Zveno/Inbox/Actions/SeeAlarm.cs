using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Takes an alarm off its person's screen.</summary>
public static class SeeAlarm
{
    public static void Map(Routes routes) => routes.Post<AlarmJson>("alarms/{alarm:guid}/seen", Handle);

    static async Task<Answer> Handle(Guid alarm, Db db, Member by, TimeProvider clock)
    {
        var seen = await db.Alarms.OneVisible(alarm);
        seen.See(by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => AlarmJson.Of(seen));
    }
}
