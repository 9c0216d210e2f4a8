using Zveno.Platform;

namespace Zveno.Tests.Platform;

/// <summary>The reply clock against the slow reference over random cases. The same seed gives the same cases, and a case's number alone repeats it.</summary>
static class ReplyClockProof
{
    /// <param name="Compared">Single results compared; about a dozen a case.</param>
    /// <param name="NearChange">Cases that start within days of a change of the clock.</param>
    /// <param name="Russian">Cases on the Russian calendar (none where the shared sample data is absent).</param>
    /// <param name="FirstDifference">The first case that differed, in full; null when all were equal.</param>
    public sealed record Result(int Cases, long Compared, int Zones, int NearChange, int Russian, int Differences, string? FirstDifference);

    /// <summary>Compares so many cases (up to ten million a seed).</summary>
    /// <param name="seed">0 to 200; seeds share no case.</param>
    /// <param name="spoil">Makes the product wrong on purpose, to see that the proof notices; null proves the product as it is.</param>
    public static Result Run(int cases, int seed, Func<WorkingTime, WorkingTime>? spoil = null)
    {
        var (compared, nearChange, russian, differences, first, zones) = (0L, 0, 0, 0, (string?)null, new HashSet<string>());
        for (var number = seed * 10_000_000; number < seed * 10_000_000 + cases; number++)
        {
            var one = new ProofCase(number);
            zones.Add(one.Zone);
            if (one.IsNearChange) nearChange++;
            if (one.IsRussian) russian++;

            var differs = false;
            foreach (var (what, fast, slow) in Compare(one, spoil is null ? one.Fast : spoil(one.Fast)))
            {
                compared++;
                if (Equals(fast, slow)) continue;
                differs = true;
                first ??= $"{one.Description}: {what} is {fast}, should be {slow}";
            }
            if (differs) differences++;
        }
        return new(cases, compared, zones.Count, nearChange, russian, differences, first);
    }

    /// <summary>The usual limits, and those of mail, in seconds.</summary>
    static readonly long[] Limits = [600, 900, 1_500, 1_800, 9_600, 14_400, 24_000, 28_800];

    static IEnumerable<(string What, object? Fast, object? Slow)> Compare(ProofCase one, WorkingTime fast)
    {
        var (slow, from, to) = (one.Slow, At(one.From), At(one.To));
        yield return ("Between", Seconds(fast.Between(from, to)), slow.Worked(one.From, one.To));
        yield return ("Add", Seconds(fast.Add(from, TimeSpan.FromSeconds(one.Work))), slow.Reach(one.From, one.Work));
        yield return ("IsOpenAt", fast.IsOpenAt(from), slow.IsOpen(one.From));
        yield return ("NextOpening", Seconds(fast.NextOpening(from)), slow.NextOpening(one.From));
        if (slow.Closing(one.From) is var closing && (closing is not null || !slow.IsOpen(one.From)))
            yield return ("CurrentClosing", Seconds(fast.CurrentClosing(from)), closing);

        var course = new ReplyCourse(from, fast, one.Pauses.Select(pause => new ReplyPause(At(pause.From), pause.To == long.MaxValue ? null : At(pause.To))));
        var (reached, ran) = ((long?)one.From, 0L);
        foreach (var limit in Limits)                              // ascending: the slow walk goes on where it stopped
        {
            if (reached is { } at) reached = slow.Reach(at, limit - ran, one.Pauses);
            ran = limit;
            yield return ($"Reaches {limit} s", Seconds(course.Reaches(TimeSpan.FromSeconds(limit))), reached);
        }
        var elapsed = slow.Worked(one.From, one.To, one.Pauses);
        yield return ("ElapsedAt", Seconds(course.ElapsedAt(to)), elapsed);
        yield return ("StateAt", course.StateAt(to, ReplyLimits.Usual), elapsed >= 1_800 ? ReplyState.Breached : elapsed >= 900 ? ReplyState.Late : elapsed >= 600 ? ReplyState.Soon : ReplyState.InTime);
    }

    static DateTimeOffset At(long second) => DateTimeOffset.FromUnixTimeSeconds(second);

    /// <summary>Whole seconds stay whole: a fraction would show as a difference.</summary>
    static object Seconds(TimeSpan span) => span.Ticks % TimeSpan.TicksPerSecond == 0 ? span.Ticks / TimeSpan.TicksPerSecond : span;

    static object? Seconds(DateTimeOffset? at) => at is { } instant ? Seconds(instant - DateTimeOffset.UnixEpoch) : null;
}
