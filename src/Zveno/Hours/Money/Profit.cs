using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>By what profit is looked at.</summary>
public enum ProfitBy
{
    Client,
    Project,
    Service,
    Person,
}

/// <summary>Hours of a month that one person gave to one service of one project, with what they cost.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Cost">In kopecks.</param>
/// <param name="Unpriced">Minutes of it on days when no cost of an hour was set.</param>
public readonly record struct ProfitPart(Guid Project, DateOnly Month, Guid? Service, Guid Person, int Minutes, long Cost, int Unpriced);

/// <summary>What a client, project, service or person brought.</summary>
/// <param name="Key">Null: tasks of no service.</param>
/// <param name="Earned">In kopecks.</param>
/// <param name="Cost">In kopecks.</param>
public sealed record ProfitLine(Guid? Key, int Minutes, int Unpriced, long Earned, long Cost)
{
    public long Profit => Earned - Cost;

    /// <summary>Share of one; null when nothing is earned.</summary>
    public decimal? Margin => Earned > 0 ? (decimal)Profit / Earned : null;

    /// <summary>What an hour brought, in kopecks; null without hours.</summary>
    public long? Hour => Minutes > 0 ? Money.Round(Earned * 60m / Minutes) : null;
}

/// <summary>Gives what each month of a project earned to those who worked in it, by their minutes; nothing is lost to rounding.</summary>
public static class Profit
{
    /// <summary>The lines, the most profitable first.</summary>
    /// <param name="earned">Kopecks by project and month.</param>
    /// <param name="keyOf">Of which line a part is.</param>
    /// <param name="unworked">Of which line a month's sum is in which nobody worked; null leaves it out.</param>
    public static IReadOnlyList<ProfitLine> Of(IReadOnlyCollection<ProfitPart> parts, IReadOnlyDictionary<(Guid Project, DateOnly Month), long> earned, Func<ProfitPart, Guid?> keyOf, Func<Guid, Guid?>? unworked)
    {
        var lines = new Dictionary<(bool, Guid), ProfitLine>();
        var worked = parts.ToLookup(x => (x.Project, x.Month));
        foreach (var month in worked)
            foreach (var (part, sum) in Shared([.. month], earned.GetValueOrDefault(month.Key))) Add(keyOf(part), part.Minutes, part.Unpriced, sum, part.Cost);
        if (unworked is not null)
            foreach (var (of, sum) in earned.Where(x => x.Value != 0 && worked[x.Key].Sum(y => Math.Max(0, y.Minutes)) == 0)) Add(unworked(of.Project), 0, 0, sum, 0);
        return [.. lines.Values.OrderByDescending(x => x.Profit).ThenBy(x => x.Key)];

        void Add(Guid? key, int minutes, int unpriced, long brought, long cost)
        {
            var at = (key is null, key ?? Guid.Empty);
            var was = lines.GetValueOrDefault(at) ?? new ProfitLine(key, 0, 0, 0, 0);
            lines[at] = was with { Minutes = was.Minutes + minutes, Unpriced = was.Unpriced + unpriced, Earned = was.Earned + brought, Cost = was.Cost + cost };
        }
    }

    // By minutes, each share cut where the running sum is: the shares always make the whole.
    static IEnumerable<(ProfitPart Part, long Sum)> Shared(List<ProfitPart> parts, long whole)
    {
        var all = parts.Sum(x => (long)Math.Max(0, x.Minutes));
        var (before, given) = (0L, 0L);
        foreach (var part in parts)
        {
            before += Math.Max(0, part.Minutes);
            var until = all == 0 ? 0 : Money.Round((decimal)whole * before / all);
            yield return (part, until - given);
            given = until;
        }
    }
}
