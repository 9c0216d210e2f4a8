namespace Zveno.Hours;

/// <summary>A finished task: what was estimated and what it took, in minutes.</summary>
/// <param name="Person">Who was responsible for it.</param>
public readonly record struct FinishedTask(Guid? Service, Guid? Type, Guid? Person, int? Estimate, int Spent);

/// <summary>What finished tasks of one sort took.</summary>
/// <param name="Median">Minutes; null when there are too few to say.</param>
/// <param name="P80">Minutes in which four of five were done; null when there are too few.</param>
/// <param name="Count">How many.</param>
public sealed record EstimateHint(int? Median, int? P80, int Count);

/// <summary>How what was estimated came out.</summary>
/// <param name="Ratio">Median of spent ÷ estimated: 1.2 is a fifth over; null when there are too few.</param>
/// <param name="Within">Share of one that took no more than estimated.</param>
/// <param name="Count">Estimated and finished.</param>
public sealed record EstimateAccuracy(decimal? Ratio, decimal? Within, int Count);

/// <summary>What the past says of estimates; fewer than five say nothing.</summary>
public static class EstimateHistory
{
    /// <summary>As many at least.</summary>
    public const int Fewest = 5;

    /// <summary>What tasks like these took.</summary>
    public static EstimateHint Hint(IEnumerable<FinishedTask> tasks)
    {
        var spent = tasks.Select(x => x.Spent).Where(x => x > 0).Order().ToList();
        return spent.Count < Fewest ? new(null, null, spent.Count) : new(Median(spent), spent[(int)Math.Ceiling(spent.Count * 0.8) - 1], spent.Count);
    }

    /// <summary>How right the estimates of these were.</summary>
    public static EstimateAccuracy Accuracy(IEnumerable<FinishedTask> tasks)
    {
        var ratios = tasks.Where(x => x.Estimate > 0 && x.Spent > 0).Select(x => (decimal)x.Spent / x.Estimate!.Value).Order().ToList();
        if (ratios.Count < Fewest) return new(null, null, ratios.Count);
        var middle = ratios.Count / 2;
        return new(Math.Round(ratios.Count % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2, 2), Math.Round((decimal)ratios.Count(x => x <= 1) / ratios.Count, 4), ratios.Count);
    }

    static int Median(List<int> sorted) => sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2] + 1) / 2;
}
