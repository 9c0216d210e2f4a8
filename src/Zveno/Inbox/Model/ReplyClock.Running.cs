using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class ReplyClock
{
    /// <summary>Its course in the working time of who owes the answer.</summary>
    public ReplyCourse Course(DeskTimes desk) => new(StartedAt, desk.Of(OwedById), Pauses.Select(x => new ReplyPause(x.From, x.To)));

    /// <summary>When an alarm is to ring (UTC); null when it is not foreseen.</summary>
    public DateTimeOffset? InstantOf(AlarmKind kind) => kind switch
    {
        AlarmKind.Warn => WarnAt,
        AlarmKind.Due => DueAt,
        AlarmKind.Head => AlarmAt,
        _ => BreachAt,
    };

    static readonly AlarmKind[] InTurn = [AlarmKind.Warn, AlarmKind.Due, AlarmKind.Head, AlarmKind.Breach];

    /// <summary>The alarms that have not rung yet, in order.</summary>
    public IEnumerable<AlarmKind> ToRing => InTurn.Where(x => IsRunning && !(x <= LastRung) && InstantOf(x) is not null);

    internal void Stop(ReplyOutcome outcome, string? reason, Guid? answer, DeskTimes desk, Member by, DateTimeOffset at)
    {
        var elapsed = Course(desk).ElapsedAt(at);
        if (elapsed >= Limits.Breach) BreachedAt ??= BreachAt ?? at;
        foreach (var open in Pauses.Where(x => x.To is null)) open.End(at);
        (StoppedAt, StoppedBy, Outcome, Reason, AnswerId, WorkingSeconds) = (at, by.Id, outcome, reason, answer, (int)elapsed.TotalSeconds);
        Record(new ReplyClockSet(Id, TopicId, by.Id, at));
    }

    internal void Pause(DeskTimes desk, Member by, DateTimeOffset at)
    {
        if (IsPaused) throw Refusals.WaitsAlready();
        Pauses.Add(new ReplyClockPause(Ids.New(at), this, at));
        Set(desk, by.Id, at);
    }

    internal void Resume(DeskTimes desk, Member? by, DateTimeOffset at)
    {
        if (!IsPaused) throw Refusals.DoesNotWait();
        foreach (var open in Pauses.Where(x => x.To is null)) open.End(at);
        Set(desk, by?.Id, at);
    }

    internal void SetPace(ReplyPace pace, ReplyLimits limits, DeskTimes desk, Member by, DateTimeOffset at)
    {
        (Pace, Limits) = (pace, limits);
        Set(desk, by.Id, at);
    }

    internal void OweTo(Guid? member, DeskTimes desk, Guid? by, DateTimeOffset at)
    {
        OwedById = member;
        Set(desk, by, at);
    }

    /// <summary>Notes that an alarm rang; the last one breaks the promise.</summary>
    internal void Ring(AlarmKind kind, DateTimeOffset at)
    {
        LastRung = kind;
        if (kind == AlarmKind.Breach) BreachedAt ??= BreachAt ?? at;
        Record(new AlarmRung(Id, TopicId, kind, at));
    }

    void Set(DeskTimes desk, Guid? by, DateTimeOffset at)
    {
        var instants = Course(desk).Instants(Limits);
        if (instants == new ReplyInstants(WarnAt, DueAt, AlarmAt, BreachAt)) return;
        (WarnAt, DueAt, AlarmAt, BreachAt) = (instants.Warn, instants.Due, instants.Alarm, instants.Breach);
        Record(new ReplyClockSet(Id, TopicId, by, at));
    }
}
