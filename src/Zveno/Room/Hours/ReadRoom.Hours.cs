using Microsoft.EntityFrameworkCore;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many months back can be turned to, and how many entries and transfers a month shows.</summary>
    public const int MostMonths = 24, MostEntries = 500, MostTransfers = 50;

    /// <summary>A project's hours of a month.</summary>
    /// <param name="month">Any day of it; null for this one.</param>
    /// <exception cref="NotHere">No such project here, or the link shows no hours: «none yet» would be untrue.</exception>
    public async Task<RoomHoursPage> HoursOf(string? project, DateOnly? month)
    {
        if (!db.GuestSeesMoney) throw new NotHere();
        var (agency, client) = await Names();
        var boards = await Boards();
        var board = (project is null ? boards.FirstOrDefault() : boards.Find(x => ids.Of(x.Id) == project)) ?? throw new NotHere();
        var (now, of) = (Months.Of(text.Today), Months.Of(month ?? text.Today));
        if (of.Year is < 2000 or > 2999) throw new NotHere();
        var months = await db.RoomHours.Where(x => x.ProjectId == board.Id && (x.Minutes != 0 || x.GiftMinutes != 0)).Select(x => x.Month).Distinct().OrderByDescending(x => x).Take(MostMonths).ToListAsync();
        var entries = await Entries(board.Id, of);
        return new RoomHoursPage(agency, client.Name, Of(board), [.. boards.Select(Of)], of, [.. months.Append(now).Append(of).Distinct().OrderDescending()], await Spent(board.Id, of), entries.Count > 0, entries,
            await Transfers(board.Id, of), of == now ? await Package(board.Id) : null);
    }

    async Task<IReadOnlyList<RoomHoursEntry>> Entries(Guid project, DateOnly month)
    {
        var until = month.AddMonths(1);
        var rows = await db.RoomEntries.AsNoTracking().Where(x => x.ProjectId == project && x.Day >= month && x.Day < until).OrderBy(x => x.Day).ThenBy(x => x.EntryId).Take(MostEntries).ToListAsync();
        var titles = await db.Tasks.Where(x => x.ProjectId == project).Select(x => new { x.Id, x.Title }).ToDictionaryAsync(x => x.Id, x => x.Title);
        return [.. rows.Where(x => x.TaskId is not { } task || titles.ContainsKey(task)).Select(x => new RoomHoursEntry(x.Day, x.TaskId is { } id ? ids.Of(id) : null, x.TaskId is { } of ? titles[of] : null, x.Minutes, x.IsGift, x.Words))];
    }

    async Task<IReadOnlyList<RoomTransfer>> Transfers(Guid project, DateOnly month)
    {
        IQueryable<WorkTask> tasks = db.Tasks;
        var rows = await (from x in db.Set<HoursTransfer>()
                          where x.ProjectId == project
                          join f in tasks on x.FromTaskId equals f.Id
                          join t in tasks on x.ToTaskId equals t.Id
                          orderby x.At descending, x.Id descending
                          select new { x.At, From = f.Title, To = t.Title, x.Minutes, x.Reason }).Take(MostTransfers).ToListAsync();
        return [.. rows.Select(x => new RoomTransfer(DateOnly.FromDateTime(text.Local(x.At).DateTime), x.From, x.To, x.Minutes, x.Reason)).Where(x => Months.Of(x.On) == month)];
    }
}
