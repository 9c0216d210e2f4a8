using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Starts the member's stopwatch on a card, a topic, a project or nothing; whatever ran is stopped. Started twice on the same, it goes on.</summary>
public static class StartTimer
{
    /// <param name="StartedAt">When it was begun in truth, within the last day: where there was no network; what ran then was stopped at that moment.</param>
    /// <param name="With">A contact, or a client: somebody there is talked with.</param>
    /// <param name="Kind">Null takes the usual one: work on a card, account (talk) on a topic.</param>
    public record Form(Guid? Task = null, Guid? Project = null, Guid? Topic = null, HoursKind? Kind = null, AccountPurpose? Purpose = null, string? Note = null, Guid? With = null, DateTimeOffset? StartedAt = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<TimerJson>("timers", Handle, Again);

    static async Task<Answer> Handle(Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var on = form is { With: { } with, Task: null, Project: null, Topic: null } ? await db.PlaceWith(by, with, form.Kind, form.Purpose) : await db.PlaceOf(by, form.Task, form.Project, form.Topic, form.Kind, form.Purpose);
        var begun = form.StartedAt is { } said && said < at ? said.ToUniversalTime() : at;
        await db.DemandGoesOn(on);
        if (await db.RunningTimerOf(by.Id) is { } running)
        {
            if (running.On == on) return await Shown(running, db, by, page);
            await db.Stop(running, by.Id, begun > running.StartedAt ? begun : at);
        }
        var timer = new Timer(form.Id ?? Ids.New(at), by, on, form.Note, at);
        timer.BeginAt(begun, by, at);
        db.Add(timer);
        await db.Later(new AskAboutTimer(timer.Id), begun + Timer.LongestUnasked, AskAboutTimer.KeyOf(by.Id));
        await db.Save();
        return (await Shown(timer, db, by, page)).Created($"/api/v1/timers/{timer.Id}");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var timer = await http.RequestServices.GetRequiredService<Db>().Timers.SingleOrDefaultAsync(x => x.Id == id);
        return Answer.GoTo("/hours").OrJson(() => timer is null ? null : TimerJson.Of(timer));
    }

    static async Task<Answer> Shown(Timer timer, Db db, Member by, Page page) =>
        Answer.Fragments(await TimerPieces.After(db, by, page, timer.TaskId, timer.TopicId)).OrJson(() => TimerJson.Of(timer));
}
