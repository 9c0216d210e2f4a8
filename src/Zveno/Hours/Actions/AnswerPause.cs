using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>What a person says of a pause that his timer asks about.</summary>
public enum PauseAnswer
{
    /// <summary>It was work, only elsewhere.</summary>
    Keep,
    /// <summary>It is taken off.</summary>
    Off,
    /// <summary>It is taken off and written down as something else.</summary>
    Apart,
}

/// <summary>Hears a sign of a timer's owner, and answers whether a silence was a pause. Nothing is taken off unless he says so.</summary>
public static class AnswerPause
{
    /// <param name="Seen">The last sign in the browser before this one.</param>
    public record Sign(DateTimeOffset? Seen = null) : Input<Sign>;

    /// <param name="On">With <c>apart</c>: on what the pause went, a task's number or a project's code; null for nothing in particular.</param>
    public record Form(PauseAnswer Answer, string? On = null, HoursKind? Kind = null, string? Note = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<TimerJson>("timers/{timer:guid}/sign", Hear);
        routes.Post<PauseEndJson>("timers/{timer:guid}/pause", Handle);
    }

    static async Task<Answer> Hear(Guid timer, Sign form, Db db, Member by, Page page, TimeProvider clock)
    {
        var running = await db.Timers.SingleOrDefaultAsync(x => x.Id == timer && x.MemberId == by.Id) ?? throw new NotHere();
        var asked = running.Pause;
        await db.Hear(running, form.Seen, clock.GetUtcNow());
        await db.Save();
        return (running.Pause == asked ? Answer.Done() : Answer.Fragments(await TimerPieces.After(db, by, page, null, null))).OrJson(() => TimerJson.Of(running));
    }

    static async Task<Answer> Handle(Guid timer, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!Enum.IsDefined(form.Answer)) throw new NotHere();
        var at = clock.GetUtcNow();
        var asking = await db.Timers.WithPeople().SingleOrDefaultAsync(x => x.Id == timer && x.MemberId == by.Id) ?? throw new NotHere();
        var pause = asking.AnswerPause(by, form.Answer, at);
        if (form.Answer is not PauseAnswer.Keep) await db.TakeOff(asking, pause, by, at);
        var apart = form.Answer is PauseAnswer.Apart ? await Apart(form, pause, db, by, at) : null;
        await db.Save();
        var answer = Answer.Fragments(await TimerPieces.After(db, by, page, asking.TaskId, asking.TopicId)).OrJson(() => new PauseEndJson(TimerJson.Of(asking), apart is null ? null : TimeEntryJson.Of(apart))).OrGoTo("/hours");
        var length = page.Text.Duration(pause.Length);
        return form.Answer is PauseAnswer.Keep ? answer : answer.Say(apart is null ? page.Text.Timesheet.PauseIsOff(length) : page.Text.Timesheet.PauseIsApart(length));
    }

    static async Task<TimeEntry> Apart(Form form, Pause pause, Db db, Member by, DateTimeOffset at)
    {
        var on = await db.PlaceNamed(by, form.On, form.Kind, null);
        await db.DemandGoesOn(on);
        var policy = await db.HoursPolicy(on.Project);
        var entry = TimeEntry.ByHand(Ids.New(at), by, on, policy.FirstOpen(by.Today(pause.From)), (int)Math.Min(24 * 3600, pause.Length.TotalSeconds), form.Note, policy, by, at);
        db.Add(entry);
        return entry;
    }
}

/// <summary>What became of a pause.</summary>
/// <param name="Timer">The timer that asked; stopped at the beginning of the pause where that was taken off while it ran, and another runs on.</param>
/// <param name="Apart">The entry of the pause, when it was written down as something else.</param>
public sealed record PauseEndJson(TimerJson Timer, TimeEntryJson? Apart);
