using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Something urgent out of hours: who is on call is alarmed at once, with the client's number; the heads when nobody is.</summary>
public sealed class CallAtNight(Db db, AlarmRinging ringing) : IReactTo<QuestionReceived>, IReactTo<TopicUrged>
{
    /// <inheritdoc />
    public Task React(QuestionReceived happened) => Call(happened.Topic, happened.At);

    /// <inheritdoc />
    public Task React(TopicUrged happened) => happened.Urgent ? Call(happened.Topic, happened.At) : Task.CompletedTask;

    async Task Call(Guid id, DateTimeOffset at)
    {
        if (!(await db.One<Topic>(id)).IsUrgent) return;
        var topic = await db.Topics.WithClock().Include(x => x.Client).SingleAsync(x => x.Id == id);
        if (topic.Clock is not { IsPaused: false } clock) return;
        if ((await DeskTimes.Read(db)).Of(topic.OwedById).IsOpenAt(at)
            || db.Alarms.Local.Any(x => x.ClockId == clock.Id && x.Kind == AlarmKind.OnCall) || await db.Alarms.AnyAsync(x => x.ClockId == clock.Id && x.Kind == AlarmKind.OnCall)) return;
        var onCall = await db.DeskRules.Select(x => x.OnCallId).SingleOrDefaultAsync();
        var named = await db.Members.AsNoTracking().Active().Where(x => x.Id == onCall).ToListAsync();
        ringing.Raise(clock, AlarmKind.OnCall, named.Count > 0 ? named : await ringing.Whom(AlarmKind.Head, clock, at), at);
    }
}
