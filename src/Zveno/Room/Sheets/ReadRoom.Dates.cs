using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many dates a calendar gets; how long (days) those that have passed stay in it.</summary>
    const int MostDates = 1_000, DatesBack = 90;

    /// <summary>
    /// The dates of all visible tasks, for a calendar. When one was changed is not told by itself: the time of all is the last change of the room, which the client sees anyway.
    /// </summary>
    internal async Task<(string Name, string Zone, IReadOnlyList<CalendarEvent> Events)> Dates()
    {
        var (agency, client) = await Names();
        var changed = Minute(await db.Set<RoomState>().Select(x => (DateTimeOffset?)x.ChangedAt).SingleOrDefaultAsync() ?? DateTimeOffset.UnixEpoch);
        var events = new List<CalendarEvent>();
        var zone = await db.AgencyZone();
        foreach (var board in await Boards())
        {
            var dated = await db.Tasks.Where(x => x.ProjectId == board.Id && x.DueOn >= text.Today.AddDays(-DatesBack)).OrderBy(x => x.DueOn).ThenBy(x => x.Title).ThenBy(x => x.Id).Take(MostDates)
                .Select(x => new { x.Id, x.Title, Stage = x.Stage.Name, x.DueOn, x.DueTime, IsDone = x.ClosedAt != null }).ToListAsync();
            events.AddRange(dated.Select(x => new CalendarEvent($"task-{ids.Of(x.Id)}@room", Math.Max(0, (changed.ToUnixTimeSeconds() / 60) - 26_297_280), changed, x.DueOn!.Value, x.DueTime is { } time ? DueMoment.Of(x.DueOn.Value, time, zone) : null,
                (x.IsDone ? "✓ " : "") + x.Title, x.Stage, board.Name, null, false)));
        }
        return ($"{client.Name} · {agency}", text.Zone.Id, events);
    }
}
