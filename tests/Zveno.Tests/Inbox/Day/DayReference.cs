using NodaTime;
using Zveno.Tests.Platform;

namespace Zveno.Tests;

/// <summary>A reply clock as it has to have been.</summary>
/// <param name="Worked">Working seconds to its end.</param>
/// <param name="Due">The limit that was promised, in working seconds.</param>
/// <param name="BrokenAt">When the promise broke; null when it held so long.</param>
/// <param name="Rung">How many of the four alarms rang.</param>
sealed record DayReply(DateTimeOffset From, DateTimeOffset To, bool IsAnswered, long Worked, long Due, DateTimeOffset? BrokenAt, int Rung)
{
    public bool IsInTime => IsAnswered && Worked <= Due;
}

/// <summary>What the clocks of the day must say, reckoned from its script alone: minute by minute, by the slow reference that knows nothing of the product.</summary>
static class DayReference
{
    static readonly long Midnight = new DateTimeOffset(2026, 11, 16, 0, 0, 0, TimeSpan.FromHours(3)).ToUnixTimeSeconds();

    static readonly bool[][] Week = [.. Enumerable.Range(0, 7).Select(day => Enumerable.Range(0, 1440).Select(minute => day < 5 && minute is >= DayScript.Opens and < DayScript.Closes).ToArray())];

    /// <summary>When alarms ring and the promise breaks, in working seconds (domain, «Reply clock»); the second is what is promised.</summary>
    static readonly long[] Usual = [600, 900, 1_500, 1_800], Mail = [9_600, 14_400, 24_000, 28_800];

    /// <summary>An instant of the script (UTC).</summary>
    public static DateTimeOffset At(int minute) => DateTimeOffset.FromUnixTimeSeconds(Second(minute));

    /// <summary>The clocks of a talk in their order.</summary>
    public static IReadOnlyList<DayReply> Of(DayScript script, int client, int thread)
    {
        var (slow, limits) = (Slow(), DayScript.ChannelOf(client) == DayChannel.Mail ? Mail : Usual);
        var (replies, pauses, from, waits) = (new List<DayReply>(), new List<(long From, long To)>(), (long?)null, (long?)null);
        var happened = script.Said.Where(x => x.Client == client && x.Thread == thread).Select(x => (x.Minute, Deed: (DayDeed?)null))
            .Concat(script.Done.Where(x => x.Client == client && x.Thread == thread).Select(x => (x.Minute, Deed: (DayDeed?)x.Deed))).OrderBy(x => x.Minute).ThenBy(x => x.Deed is not null);
        foreach (var (minute, deed) in happened)
        {
            var at = Second(minute);
            if (deed == DayDeed.Wait)
            {
                waits = at;
                continue;
            }
            if (waits is { } since) pauses.Add((since, at));
            waits = null;
            if (deed is null) from ??= at;
            if (deed is not (DayDeed.Answer or DayDeed.NoAnswer)) continue;
            var worked = slow.Worked(from!.Value, at, pauses);
            replies.Add(new DayReply(Instant(from.Value), Instant(at), deed == DayDeed.Answer, worked, limits[1], worked >= limits[3] ? Instant(slow.Reach(from.Value, limits[3], pauses)!.Value) : null, limits.Count(x => worked >= x)));
            (from, pauses) = (null, []);
        }
        return from is null ? replies : throw new InvalidOperationException($"The script leaves client {client} without an answer.");
    }

    /// <summary>When the four alarms of a clock are to ring that nobody stops or pauses.</summary>
    public static IReadOnlyList<DateTimeOffset> Instants(DateTimeOffset from, bool isMail)
    {
        var slow = Slow();
        return [.. (isMail ? Mail : Usual).Select(x => Instant(slow.Reach(from.ToUnixTimeSeconds(), x)!.Value))];
    }

    static SlowClock Slow() => new(DateTimeZoneProviders.Tzdb["Europe/Moscow"], Week, _ => default, _ => false);

    /// <summary>How many words of the product's own leave out of hours: one a night to each who writes by mail or messenger.</summary>
    public static int NightWords(DayScript script) => script.Said.Where(x => x.Minute is < DayScript.Opens or >= DayScript.Closes && DayScript.ChannelOf(x.Client) != DayChannel.Room)
        .Select(x => (x.Client, x.Minute < DayScript.Opens)).Distinct().Count();

    static long Second(int minute) => Midnight + (minute * 60L);

    static DateTimeOffset Instant(long second) => DateTimeOffset.FromUnixTimeSeconds(second);
}
