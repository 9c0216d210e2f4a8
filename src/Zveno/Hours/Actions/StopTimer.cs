using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Stops a timer. What it measured becomes entries; one that ran over eight hours or over midnight asks first how much was work.</summary>
public static class StopTimer
{
    /// <param name="StoppedAt">When it was stopped in truth: where there was no network; null for now.</param>
    public record Form(DateTimeOffset? StoppedAt = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TimerEndJson>("timers/{timer:guid}/stop", Handle);

    static async Task<Answer> Handle(Guid timer, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var stopped = await db.Timers.WithPeople().SingleOrDefaultAsync(x => x.Id == timer && (x.MemberId == by.Id || by.Leads)) ?? throw Refusals.NothingRuns();
        if (!stopped.IsRunning) throw Refusals.TimerStopped();
        var (at, said) = (clock.GetUtcNow(), form.StoppedAt ?? DateTimeOffset.MaxValue);
        var entries = await db.Stop(stopped, by.Id, said >= at ? at : said > stopped.StartedAt ? said.ToUniversalTime() : stopped.StartedAt);
        await db.Save();
        var answer = Answer.Fragments(await TimerPieces.After(db, by, page, stopped.TaskId, stopped.TopicId))
            .OrJson(() => new TimerEndJson([.. entries.Select(TimeEntryJson.Of)], stopped.IsAsking ? TimerJson.Of(stopped) : null));
        return entries.Count == 0 ? answer : answer.Say(page.Text.Timesheet.Recorded(page.Text.Duration(TimeSpan.FromSeconds(entries.Sum(x => x.Seconds)))));
    }
}
