using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many tasks the schedule draws; for how many days it shows what was done, and looks ahead at most.</summary>
    public const int MostScheduled = 200, ScheduledBack = 14, ScheduledAhead = 183;

    /// <summary>The dates of a project.</summary>
    /// <exception cref="NotHere">No such project here.</exception>
    public async Task<RoomSchedule> Schedule(string? project)
    {
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = (project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project)) ?? throw new NotHere();
        var tasks = await Tasks(board.Id);
        var calendar = await AgencyCalendar.Of(db);
        var (kept, today) = (Kept(tasks, calendar), text.Today);
        var rows = tasks.Select(x => x.Room).Where(x => x.DoneOn is { } done ? done >= today.AddDays(-ScheduledBack) : x.DueOn is not null || x.StartOn is not null)
            .Select(x => Row(x, RoomKeeping.Forecast(x.DoneOn is null ? x.DueOn : null, kept, today, calendar))).OrderBy(x => x.From).ThenBy(x => x.To).ThenBy(x => x.Task.Title, StringComparer.Ordinal).ToList();
        var shown = rows.Take(MostScheduled).ToList();
        return new RoomSchedule(agency, client.Name, Of(board), [.. boards.Select(Of)],
            From: shown.Select(x => x.From).Append(today).Min() is var first && first < today.AddDays(-ScheduledBack) ? today.AddDays(-ScheduledBack) : first,
            To: shown.Select(x => x.Forecast ?? x.To).Append(today.AddDays(7)).Max() is var last && last > today.AddDays(ScheduledAhead) ? today.AddDays(ScheduledAhead) : last,
            today, shown, rows.Count - shown.Count, tasks.Count(x => x.Room is { DoneOn: null, DueOn: null, StartOn: null }), kept);
    }

    /// <summary>What dates kept are told by: the last that were done by a date.</summary>
    Task<List<RoomTaskRow>> KeptOf(Guid project) => Tasks(project, tasks => tasks.Where(x => x.ClosedAt != null && x.DueOn != null).OrderByDescending(x => x.ClosedAt).ThenBy(x => x.Id).Take(RoomKeeping.Most));

    static RoomKept? Kept(List<RoomTaskRow> tasks, WorkingCalendar calendar) => RoomKeeping.Of(
        tasks.Where(x => x.Room is { DoneOn: not null, DueOn: not null }).OrderByDescending(x => x.ClosedAt).ThenBy(x => x.Id).Select(x => (x.Room.DueOn!.Value, x.Room.DoneOn!.Value)), calendar);

    // A bar begins where work does and ends by its date; with one of them only it is a day.
    static RoomScheduleRow Row(RoomTask task, DateOnly? forecast)
    {
        var to = task.DoneOn ?? task.DueOn ?? task.StartOn!.Value;
        var from = task.StartOn ?? to;
        return new RoomScheduleRow(task, from < to ? from : to, to, forecast);
    }
}
