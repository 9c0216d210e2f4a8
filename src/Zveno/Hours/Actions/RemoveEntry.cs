using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Takes an entry out, or puts it back; in a day that is closed a correcting entry of minus as much does it.</summary>
public static class RemoveEntry
{
    public record Form : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TimeEntryJson>("time-entries/{entry:guid}/remove", Remove);
        routes.Post<TimeEntryJson>("time-entries/{entry:guid}/restore", Restore);
    }

    static async Task<Answer> Remove(Guid entry, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.TimeEntries.SeenBy(by).Include(x => x.Member).Include(x => x.Corrections).OneVisible(entry);
        var lines = removed.Remove(await db.HoursPolicy(removed.ProjectId), by, clock.GetUtcNow());
        db.AddRange(lines);
        await db.Save();
        var answer = await Shown(removed, db, by, page);
        return lines.Count > 0 ? answer.Say(page.Text.Timesheet.Corrected) : answer.Say(page.Text.Timesheet.Removed, $"/time-entries/{entry}/restore");
    }

    static async Task<Answer> Restore(Guid entry, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var back = await db.TimeEntries.SeenBy(by).Include(x => x.Member).OneVisible(entry);
        back.Restore(await db.HoursPolicy(back.ProjectId), by, clock.GetUtcNow());
        await db.Save();
        return await Shown(back, db, by, page);
    }

    static async Task<Answer> Shown(TimeEntry entry, Db db, Member by, Page page) =>
        Answer.Fragments(await WeekPieces.Of(db, by, entry.Member, entry.Day, page)).OrJson(() => TimeEntryJson.Of(entry)).OrGoTo(WeekPieces.Address(entry.Member, by, entry.Day));
}
