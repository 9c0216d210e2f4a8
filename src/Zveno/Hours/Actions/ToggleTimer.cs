using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>Starts the member's stopwatch on a card, or stops it when it runs there: one key for both.</summary>
public static class ToggleTimer
{
    public static void Map(Routes routes) => routes.Post("tasks/{task}/timer", Handle);

    static async Task<Answer> Handle(TaskName task, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var card = await db.TaskFor(by, task);
        var on = await db.PlaceOf(by, card.Id, null, null, null, null);
        var running = await db.RunningTimerOf(by.Id);
        var entries = running is null ? [] : await db.Stop(running, by.Id, at);
        if (running?.On == on)
        {
            await db.Save();
            var stopped = Answer.Fragments(await TimerPieces.After(db, by, page, card.Id, null)).OrJson(() => TimerJson.Of(running));
            return entries.Count == 0 ? stopped : stopped.Say(page.Text.Timesheet.Recorded(page.Text.Duration(TimeSpan.FromSeconds(entries.Sum(x => x.Seconds)))));
        }
        await db.DemandGoesOn(on);
        var timer = new Timer(Ids.New(at), by, on, null, at);
        db.Add(timer);
        await db.Later(new AskAboutTimer(timer.Id), at + Timer.LongestUnasked, AskAboutTimer.KeyOf(by.Id));
        await db.Save();
        return Answer.Fragments(await TimerPieces.After(db, by, page, card.Id, null)).OrJson(() => TimerJson.Of(timer)).Say(page.Text.Timesheet.Started(card.Name));
    }
}
