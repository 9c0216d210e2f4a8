namespace Zveno.Platform;

/// <summary>
/// The course of one reply clock: working time since a message came, less the time spent waiting on the client. Pure: the same input gives the same instants,
/// whoever asks and whenever.
/// </summary>
public sealed class ReplyCourse
{
    readonly DateTimeOffset started;
    readonly WorkingTime time;
    readonly List<ReplyPause> pauses = [];   // in order, joined where they touch

    /// <param name="started">When the first unanswered message came.</param>
    /// <param name="time">Working time of the desk that owes the answer.</param>
    /// <param name="pauses">Waiting on the client, in any order; pauses may overlap, and one may still last.</param>
    public ReplyCourse(DateTimeOffset started, WorkingTime time, IEnumerable<ReplyPause>? pauses = null)
    {
        (this.started, this.time) = (started.ToUniversalTime(), time);
        foreach (var next in (pauses ?? []).OrderBy(pause => pause.From)) Join(next);
    }

    /// <summary>When so much working time has run. Null when that is not before the present pause ends.</summary>
    /// <exception cref="NoWorkingTimeException">The desk does not work for three years.</exception>
    public DateTimeOffset? Reaches(TimeSpan limit)
    {
        var (from, left) = (started, limit);
        foreach (var pause in pauses)
        {
            if (pause.To <= from) continue;
            if (pause.From > from)
            {
                var ran = time.Between(from, pause.From);
                if (ran >= left) return time.Add(from, left);
                left -= ran;
            }
            if (pause.To is not { } resumed) return null;
            from = resumed;
        }
        return time.Add(from, left);
    }

    /// <summary>When each limit is reached. The due instant is the promise: «Ответим до 15:15».</summary>
    /// <exception cref="NoWorkingTimeException">The desk does not work for three years.</exception>
    public ReplyInstants Instants(ReplyLimits limits) =>
        new(Reaches(limits.Warn), Reaches(limits.Due), Reaches(limits.Alarm), Reaches(limits.Breach));

    /// <summary>The working time that has run by an instant; zero before the start.</summary>
    public TimeSpan ElapsedAt(DateTimeOffset at)
    {
        var (from, sum) = (started, TimeSpan.Zero);
        foreach (var pause in pauses)
        {
            if (pause.To <= from) continue;
            if (pause.From >= at) break;
            if (pause.From > from) sum += time.Between(from, pause.From);
            if (pause.To is not { } resumed) return sum;
            from = resumed;
        }
        return at > from ? sum + time.Between(from, at) : sum;
    }

    /// <summary>Where the reply stands at an instant.</summary>
    public ReplyState StateAt(DateTimeOffset at, ReplyLimits limits)
    {
        var elapsed = ElapsedAt(at);
        return elapsed >= limits.Breach ? ReplyState.Breached : elapsed >= limits.Due ? ReplyState.Late : elapsed >= limits.Warn ? ReplyState.Soon : ReplyState.InTime;
    }

    void Join(ReplyPause next)
    {
        if (pauses.Count > 0 && pauses[^1] is var last && !(last.To < next.From))
            pauses[^1] = new(last.From, last.To is null || next.To is null ? null : next.To > last.To ? next.To : last.To);
        else pauses.Add(next);
    }
}
