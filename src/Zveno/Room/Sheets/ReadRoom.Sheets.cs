using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many rows of a kind a sheet has of each project at most.</summary>
    const int MostRows = 2_000;

    /// <summary>The room as the five sheets, over all its projects.</summary>
    internal async Task<IReadOnlyList<RoomSheet>> Sheets()
    {
        var boards = await Boards();
        var tasks = await TasksOf(boards);
        return [await ClientSheet(boards), await BacklogSheet(boards, tasks), await WorkSheet(boards, tasks), await ScheduleSheet(boards, tasks), await MetricsSheet(boards)];
    }

    /// <summary>One of them.</summary>
    internal async Task<RoomSheet> Sheet(RoomSheetKind kind)
    {
        var boards = await Boards();
        return kind switch
        {
            RoomSheetKind.Client => await ClientSheet(boards),
            RoomSheetKind.Backlog => await BacklogSheet(boards, await TasksOf(boards)),
            RoomSheetKind.Work => await WorkSheet(boards, await TasksOf(boards)),
            RoomSheetKind.Schedule => await ScheduleSheet(boards, await TasksOf(boards)),
            _ => await MetricsSheet(boards),
        };
    }

    async Task<Dictionary<Guid, List<RoomTaskRow>>> TasksOf(List<RoomRow> boards)
    {
        var tasks = new Dictionary<Guid, List<RoomTaskRow>>();
        foreach (var board in boards) tasks[board.Id] = await Tasks(board.Id);
        return tasks;
    }

    async Task<RoomSheet> ClientSheet(List<RoomRow> boards)
    {
        var (agency, client) = await Names();
        List<IReadOnlyList<object?>> rows = [[text.Room.SheetClient, client.Name, null], [text.Room.SheetAgency, agency, null]];
        rows.AddRange((await People(client.LeadId)).Select(x => (IReadOnlyList<object?>)[text.Room.LooksAfterYou, x.Name, null]));
        foreach (var board in boards)
        {
            if (await Package(board.Id) is { } package)
                rows.AddRange([[text.Room.SheetIncluded, Hours(package.Included), board.Name], [text.Room.SheetCarried, Hours(package.Carried), board.Name], [text.Room.SheetSpent, Hours(package.Spent), board.Name], [text.Room.SheetLeft, Hours(package.Left), board.Name]]);
            else if (await Spent(board.Id, text.Today) is { } spent) rows.Add([text.Room.SheetSpent, Hours(spent.Minutes), board.Name]);
        }
        rows.AddRange((await Needs(boards)).Needs.Select(x => (IReadOnlyList<object?>)[text.Room.NeedsTitle, x.What, x.Project]));
        if (await db.Set<RoomState>().Select(x => (DateTimeOffset?)x.ChangedAt).SingleOrDefaultAsync() is { } at) rows.Add([text.Room.SheetChanged, DateOnly.FromDateTime(text.Local(at).DateTime), null]);
        return new RoomSheet(text.Room.SheetName(RoomSheetKind.Client), [text.Room.SheetWhat, text.Room.SheetValue, text.Room.SheetProject], rows);
    }

    async Task<RoomSheet> BacklogSheet(List<RoomRow> boards, Dictionary<Guid, List<RoomTaskRow>> tasks)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var board in boards)
        {
            var wishes = await Wishes(db.Wishes.Where(x => x.ProjectId == board.Id && x.DecidedAt == null).InOrder().Take(MostRows));
            rows.AddRange(wishes.Select(x => (IReadOnlyList<object?>)[board.Name, x.Text, text.Room.WishState(x.State), DateOnly.FromDateTime(text.Local(x.AskedAt).DateTime), null]));
            rows.AddRange(tasks[board.Id].Where(x => x.Room.Progress is RoomProgress.Next).Take(MostRows).Select(x => (IReadOnlyList<object?>)[board.Name, x.Room.Title, text.Room.Progress(x.Room.Progress), null, x.Room.DueOn]));
        }
        return new RoomSheet(text.Room.SheetName(RoomSheetKind.Backlog), [text.Room.SheetProject, text.Room.SheetTask, text.Room.SheetState, text.Room.SheetAsked, text.Room.Due], rows);
    }

    // Hours stand beside the tasks where the link shows them at all.
    async Task<RoomSheet> WorkSheet(List<RoomRow> boards, Dictionary<Guid, List<RoomTaskRow>> tasks)
    {
        var month = new DateOnly(text.Today.Year, text.Today.Month, 1);
        var spent = (await db.ClientHours(month)).SelectMany(x => x.Tasks).ToDictionary(x => x.Task, x => Hours(x.Minutes));
        List<string> head = [text.Room.SheetProject, text.Room.SheetTask, text.Room.Stage, text.Room.SheetState, text.Room.Responsible, text.Room.Start, text.Room.Due, text.Room.Ready];
        if (spent.Count > 0) head.Add(text.Room.SheetSpentIn(text.Month(month)));
        return new RoomSheet(text.Room.SheetName(RoomSheetKind.Work), head, [.. boards.SelectMany(board => tasks[board.Id].Where(x => x.Room.Progress is not RoomProgress.Next).OrderByDescending(x => x.ClosedAt is null).ThenByDescending(x => x.ClosedAt).Take(MostRows)
            .Select(x => (IReadOnlyList<object?>)[board.Name, x.Room.Title, x.Room.Stage, text.Room.Progress(x.Room.Progress), x.Room.Responsible is { } role ? text.Room.Role(role) : null, x.Room.StartOn, x.Room.DueOn, x.Room.DoneOn,
                .. spent.Count > 0 ? (object?[])[spent.TryGetValue(x.Id, out var hours) ? hours : null] : []]))]);
    }

    async Task<RoomSheet> ScheduleSheet(List<RoomRow> boards, Dictionary<Guid, List<RoomTaskRow>> tasks)
    {
        var calendar = await AgencyCalendar.Of(db);
        var rows = boards.SelectMany(board =>
        {
            var kept = Kept(tasks[board.Id], calendar);
            return tasks[board.Id].Select(x => x.Room).Where(x => x.StartOn is not null || x.DueOn is not null).OrderBy(x => x.StartOn ?? x.DueOn).ThenBy(x => x.DueOn).ThenBy(x => x.Title, StringComparer.Ordinal).Take(MostRows)
                .Select(x => (IReadOnlyList<object?>)[board.Name, x.Title, x.StartOn, x.DueOn, x.DoneOn is null ? RoomKeeping.Forecast(x.DueOn, kept, text.Today, calendar) : null, x.DoneOn, text.Room.Progress(x.Progress)]);
        });
        return new RoomSheet(text.Room.SheetName(RoomSheetKind.Schedule), [text.Room.SheetProject, text.Room.SheetTask, text.Room.Start, text.Room.Due, text.Room.SheetForecast, text.Room.Ready, text.Room.SheetState], [.. rows]);
    }

    async Task<RoomSheet> MetricsSheet(List<RoomRow> boards)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var board in boards)
            foreach (var metric in await MetricsOf(board.Id))
                rows.AddRange(metric.Readings.Count == 0 ? [[board.Name, metric.Name, metric.Unit, metric.Target, null, null, null]]
                    : metric.Readings.Select((x, i) => (IReadOnlyList<object?>)[board.Name, metric.Name, metric.Unit, metric.Target, x.On, x.Value, i == metric.Readings.Count - 1 && metric.Lags ? text.Room.SheetLags : null]));
        return new RoomSheet(text.Room.SheetName(RoomSheetKind.Metrics), [text.Room.SheetProject, text.Room.SheetMetric, text.Room.SheetUnit, text.Room.SheetTarget, text.Room.SheetDay, text.Room.SheetValue, text.Room.SheetState], rows);
    }

    static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);
}
