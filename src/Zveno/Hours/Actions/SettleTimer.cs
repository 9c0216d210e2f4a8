using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Answers «сколько на самом деле?» of a timer that ran suspiciously long: that much becomes entries, cut at the member's midnights.</summary>
public static class SettleTimer
{
    /// <param name="Worked">Such as «1ч 30м», «1,5» or «90м»; «0» when nothing of it was work.</param>
    public record Form(string Worked) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TimerEndJson>("timers/{timer:guid}/settle", Handle);

    static async Task<Answer> Handle(Guid timer, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var asking = await db.Timers.WithPeople().SingleOrDefaultAsync(x => x.Id == timer && x.MemberId == by.Id) ?? throw new NotHere();
        var entries = asking.Settle(LongSpan.Demand(form.Worked), asking.Member.ZoneInfo, await db.HoursPolicy(asking.ProjectId), by, clock.GetUtcNow());
        db.AddRange(entries);
        await db.Save();
        var whole = TimeSpan.FromSeconds(entries.Sum(x => x.Seconds));
        return Answer.Fragments(await TimerPieces.After(db, by, page, asking.TaskId, asking.TopicId))
            .OrJson(() => new TimerEndJson([.. entries.Select(TimeEntryJson.Of)], null)).OrGoTo("/hours")
            .Say(entries.Count == 0 ? page.Text.Timesheet.NothingRecorded : page.Text.Timesheet.Recorded(page.Text.Duration(whole)));
    }
}
