namespace Zveno.Hours;

/// <summary>How much of a project's hours in a period went to talking about it.</summary>
/// <param name="Account">Seconds of account management.</param>
/// <param name="Work">Seconds of work.</param>
/// <param name="Presale">Seconds before the contract: apart, not in the base.</param>
/// <param name="Internal">Seconds of the agency's own affairs: apart, not in the base.</param>
/// <param name="Limit">Share of one that is still green.</param>
public sealed record AccountingShare(long Account, long Work, long Presale, long Internal, decimal Limit)
{
    /// <summary>What the share is counted of: work and account management.</summary>
    public long Base => Work + Account;

    /// <summary>Share of one; null when there is nothing to count of.</summary>
    public decimal? Share => Base > 0 ? (decimal)Account / Base : null;

    /// <summary>At most the limit.</summary>
    public bool IsGreen => Share is not { } share || share <= Limit;

    /// <summary>Of several kinds' sums.</summary>
    public static AccountingShare Of(IEnumerable<(HoursKind Kind, long Seconds)> sums, decimal limit)
    {
        var by = sums.GroupBy(x => x.Kind).ToDictionary(x => x.Key, x => x.Sum(y => y.Seconds));
        return new AccountingShare(by.GetValueOrDefault(HoursKind.Account), by.GetValueOrDefault(HoursKind.Work),
            by.GetValueOrDefault(HoursKind.Presale), by.GetValueOrDefault(HoursKind.Internal), limit);
    }
}
