using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>Makes a timer's time count as another kind, with a note, or begin at another time.</summary>
public static class ChangeTimer
{
    /// <param name="Kind">Null leaves it.</param>
    /// <param name="Note">Null leaves it; empty takes it off.</param>
    /// <param name="StartedAt">When it was begun in truth; only while it runs, within the last day.</param>
    /// <param name="StartedHere">The same as a time of the member's clock: the last such time.</param>
    public record Form(HoursKind? Kind = null, AccountPurpose? Purpose = null, string? Note = null, DateTimeOffset? StartedAt = null, TimeOnly? StartedHere = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TimerJson>("timers/{timer:guid}/change", Handle);

    static async Task<Answer> Handle(Guid timer, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var changed = await db.Timers.SingleOrDefaultAsync(x => x.Id == timer && x.MemberId == by.Id) ?? throw new NotHere();
        changed.CountAs(form.Kind ?? changed.Kind, form.Purpose ?? changed.Purpose, form.Note ?? changed.Note);
        var at = clock.GetUtcNow();
        if ((form.StartedAt ?? Last(form.StartedHere, by, at)) is { } start)
        {
            changed.BeginAt(start, by, at);
            await db.Later(new AskAboutTimer(changed.Id), changed.StartedAt + Timer.LongestUnasked, AskAboutTimer.KeyOf(by.Id));
        }
        await db.Save();
        return Answer.Fragments(await TimerPieces.After(db, by, page, changed.TaskId, changed.TopicId)).OrJson(() => TimerJson.Of(changed)).OrGoTo("/hours");
    }

    static DateTimeOffset? Last(TimeOnly? time, Member by, DateTimeOffset at)
    {
        if (time is not { } clock) return null;
        var (zone, today) = (by.ZoneInfo, by.Today(at));
        var start = Instant(today.ToDateTime(clock), zone);
        return start <= at ? start : Instant(today.AddDays(-1).ToDateTime(clock), zone);
    }

    // A time that the change of the clock skipped is the first one after it.
    static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
