using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a stage means for the flow of work.</summary>
public enum FlowKind
{
    /// <summary>Known and not begun: the first stage of a board that is not the only one for open work.</summary>
    Queue,
    /// <summary>The team works, or the client is waited for.</summary>
    Work,
    Done,
}

/// <summary>A stay of a card in a stage, as the flow is counted of it.</summary>
public readonly record struct Stay(Guid Task, Guid Stage, DateTimeOffset From, DateTimeOffset? To);

/// <summary>A card, as the flow is counted of it.</summary>
/// <param name="ClosedAt">When it was done the last time; null while it is open, also when it was opened again.</param>
public readonly record struct FlowCard(Guid Id, DateTimeOffset CreatedAt, DateTimeOffset? ClosedAt, DateTimeOffset? ArchivedAt);

/// <summary>Times of finished cards: how many, and in how many days 50, 85 and 95 of 100 were done.</summary>
/// <param name="N">Finished cards; with fewer than <see cref="FlowFigures.Fewest"/> nothing is said of them.</param>
public sealed record FlowTimes(int N, double? P50, double? P85, double? P95);

/// <summary>Cards in each stage at the end of a day, in the order of the stages.</summary>
public sealed record FlowDay(DateOnly Day, IReadOnlyList<int> Counts);

/// <summary>Cards finished in a week.</summary>
public sealed record FlowWeek(DateOnly Monday, int Closed);

/// <summary>
/// Counts the flow of work from the stays of cards: cumulative flow, lead and cycle time, throughput, age. A card that went back or was opened again is counted by what it
/// is now: it is finished once, by its last end, and begun once, by its first beginning. Knows no database.
/// </summary>
public static class FlowFigures
{
    /// <summary>Fewer finished cards than this say nothing about the next one.</summary>
    public const int Fewest = 5;

    /// <summary>What each stage of a board means, from left to right: the first one is the queue where work goes on elsewhere.</summary>
    public static IReadOnlyList<FlowKind> Kinds(IReadOnlyList<bool> isDone)
    {
        var queue = isDone.Count(x => !x) > 1 ? isDone.ToList().IndexOf(false) : -1;
        return [.. isDone.Select((done, i) => done ? FlowKind.Done : i == queue ? FlowKind.Queue : FlowKind.Work)];
    }

    /// <summary>How many cards stood in each column at the end of each day.</summary>
    /// <param name="columnOf">The column of a stage; null leaves its stays out.</param>
    public static IReadOnlyList<FlowDay> Cumulative(IEnumerable<Stay> stays, Func<Guid, int?> columnOf, int columns, DateOnly from, DateOnly to, TimeZoneInfo zone)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        var change = new int[days + 1, columns];
        foreach (var stay in stays)
        {
            if (columnOf(stay.Stage) is not { } column) continue;
            var first = Math.Max(0, DayOf(stay.From, zone).DayNumber - from.DayNumber);
            var gone = stay.To is { } left ? Math.Max(0, DayOf(left, zone).DayNumber - from.DayNumber) : days;        // on the day when it left it stood elsewhere at the end
            if (first >= gone || first >= days) continue;
            change[first, column]++;
            change[Math.Min(gone, days), column]--;
        }
        var (counts, found) = (new int[columns], new List<FlowDay>(days));
        for (var day = 0; day < days; day++)
        {
            for (var column = 0; column < columns; column++) counts[column] += change[day, column];
            found.Add(new FlowDay(from.AddDays(day), [.. counts]));
        }
        return found;
    }

    /// <summary>When each card was begun: the first time it stood in a stage of work.</summary>
    public static IReadOnlyDictionary<Guid, DateTimeOffset> Begun(IEnumerable<Stay> stays, Func<Guid, FlowKind?> kindOf)
    {
        var begun = new Dictionary<Guid, DateTimeOffset>();
        foreach (var stay in stays)
            if (kindOf(stay.Stage) is FlowKind.Work && (!begun.TryGetValue(stay.Task, out var first) || stay.From < first)) begun[stay.Task] = stay.From;
        return begun;
    }

    /// <summary>Days from making to the end, for cards finished since <paramref name="since"/>.</summary>
    public static FlowTimes Lead(IEnumerable<FlowCard> cards, DateTimeOffset since) =>
        Times(cards.Where(x => x.ClosedAt >= since && x.ClosedAt >= x.CreatedAt).Select(x => (x.ClosedAt!.Value - x.CreatedAt).TotalDays));

    /// <summary>Days from the first beginning to the end, for cards finished since <paramref name="since"/>.</summary>
    public static FlowTimes Cycle(IEnumerable<FlowCard> cards, IReadOnlyDictionary<Guid, DateTimeOffset> begun, DateTimeOffset since) =>
        Times(cards.Where(x => x.ClosedAt >= since && begun.TryGetValue(x.Id, out var first) && x.ClosedAt >= first).Select(x => (x.ClosedAt!.Value - begun[x.Id]).TotalDays));

    /// <summary>Cards finished in each week from that of <paramref name="from"/> to that of <paramref name="to"/>.</summary>
    public static IReadOnlyList<FlowWeek> Throughput(IEnumerable<FlowCard> cards, DateOnly from, DateOnly to, TimeZoneInfo zone)
    {
        var closed = cards.Where(x => x.ClosedAt is not null).GroupBy(x => MondayOf(DayOf(x.ClosedAt!.Value, zone))).ToDictionary(x => x.Key, x => x.Count());
        var weeks = new List<FlowWeek>();
        for (var monday = MondayOf(from); monday <= to; monday = monday.AddDays(7)) weeks.Add(new FlowWeek(monday, closed.GetValueOrDefault(monday)));
        return weeks;
    }

    /// <summary>The percentile of a list: the smallest value that so many of a hundred do not exceed.</summary>
    public static double Percentile(IReadOnlyList<double> sorted, int percent) => sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * percent / 100.0) - 1)];

    static FlowTimes Times(IEnumerable<double> days)
    {
        var sorted = days.Order().ToList();
        return sorted.Count < Fewest ? new FlowTimes(sorted.Count, null, null, null) : new FlowTimes(sorted.Count, Percentile(sorted, 50), Percentile(sorted, 85), Percentile(sorted, 95));
    }

    static DateOnly DayOf(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
