using Zveno.Platform;

namespace Zveno.Hours;

/// <summary>
/// A project's months by what was agreed, spent and chosen: how much each had, what came of it, what went on. All in whole minutes.
/// The oldest rest is spent first; a debt is paid before anything else.
/// </summary>
public static class PackageLedger
{
    /// <summary>Months from the first that was agreed to <paramref name="until"/>; none when nothing was.</summary>
    /// <param name="agreed">What was agreed, by first day of the month from which on.</param>
    /// <param name="spent">Minutes of each month.</param>
    /// <param name="chosen">What the client chose.</param>
    public static IReadOnlyList<LedgerMonth> Of(IEnumerable<(DateOnly From, PackageTerms Terms)> agreed, IReadOnlyDictionary<DateOnly, int> spent, IReadOnlyDictionary<DateOnly, PackageChoice> chosen, DateOnly until)
    {
        var all = agreed.OrderBy(x => x.From).ToList();
        if (all.Count == 0 || all[0].From > until) return [];
        var lines = new List<LedgerMonth>(Months.Between(all[0].From, until) + 1);
        var (rests, debt, at) = (new List<(DateOnly Of, int Minutes)>(), 0, 0);
        for (var since = 0; since <= Months.Between(all[0].From, until); since++)
        {
            var month = all[0].From.AddMonths(since);               // counted: the calendar has no month after its last
            while (at + 1 < all.Count && all[at + 1].From <= month) at++;
            var (from, terms) = all[at];
            var line = Line(month, terms, Months.Between(from, month), rests, debt, spent.GetValueOrDefault(month), BeyondIn(terms, chosen, month));
            debt = Math.Max(0, -line.CarriedOut);
            lines.Add(line);
        }
        return lines;
    }

    static Beyond BeyondIn(PackageTerms terms, IReadOnlyDictionary<DateOnly, PackageChoice> chosen, DateOnly month) =>
        !chosen.TryGetValue(month, out var choice) ? terms.Beyond : choice switch { PackageChoice.MoreHours => Beyond.Paid, PackageChoice.NextMonth => Beyond.NextMonth, _ => Beyond.Ask };

    static LedgerMonth Line(DateOnly month, PackageTerms terms, int since, List<(DateOnly Of, int Minutes)> rests, int debt, int spent, Beyond beyond)
    {
        var (included, carried) = (terms.IncludedIn(since), rests.Sum(x => x.Minutes) - debt);
        if (included > 0) rests.Add((month, included));
        var lacking = Take(rests, debt + spent);
        var over = Math.Min(lacking, spent);                     // worked now; the rest is a debt of before that stays one
        var (paid, gift, pushed) = beyond switch { Beyond.Paid => (over, 0, 0), Beyond.NextMonth => (0, 0, over), _ => (0, over, 0) };
        var lost = EndOf(month, terms, rests);
        return new LedgerMonth(month, terms, since, included, carried, spent, paid, gift, lost, rests.Sum(x => x.Minutes) - (lacking - over) - pushed, beyond);
    }

    /// <summary>Takes so much from the oldest rests; what they lacked.</summary>
    static int Take(List<(DateOnly Of, int Minutes)> rests, int need)
    {
        while (need > 0 && rests.Count > 0)
        {
            var (of, minutes) = rests[0];
            if (minutes > need) rests[0] = (of, minutes - need);
            else rests.RemoveAt(0);
            need -= Math.Min(need, minutes);
        }
        return need;
    }

    /// <summary>What ends with the month: rests too old, and the oldest of what is over the cap.</summary>
    static int EndOf(DateOnly month, PackageTerms terms, List<(DateOnly Of, int Minutes)> rests)
    {
        var before = rests.Sum(x => x.Minutes);
        if (terms.Carry is CarryOver.None) rests.Clear();
        if (terms.Carry is CarryOver.Months) rests.RemoveAll(x => Months.Between(x.Of, month) >= terms.CarryMonths);
        if (terms.CapMinutes is { } cap) Take(rests, Math.Max(0, rests.Sum(x => x.Minutes) - cap));
        return before - rests.Sum(x => x.Minutes);
    }
}

/// <summary>One month of the ledger. Included + carried = spent − paid − gift + lost + carried out.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Since">How many months these terms are in force.</param>
/// <param name="Carried">What came from before; below zero is a debt.</param>
/// <param name="Spent">All that counts, whatever it is paid by.</param>
/// <param name="Paid">Of it, beyond what there was and paid by the hour.</param>
/// <param name="Gift">Of it, beyond what there was without the client's word: the agency's gift.</param>
/// <param name="Lost">What ended with the month.</param>
/// <param name="CarriedOut">What goes on to the next month; below zero is a debt.</param>
/// <param name="Beyond">What went for hours beyond: by the terms or the client's choice.</param>
public sealed record LedgerMonth(DateOnly Month, PackageTerms Terms, int Since, int Included, int Carried, int Spent, int Paid, int Gift, int Lost, int CarriedOut, Beyond Beyond)
{
    /// <summary>What there was to spend.</summary>
    public int Available => Included + Carried;

    /// <summary>What is left of it; below zero when more was spent than there was.</summary>
    public int Left => Available - Spent;

    /// <summary>How much of it is spent, in whole percent, down; null when nothing is sold by a limit.</summary>
    public int? Percent => Terms.Kind is PackageKind.Hourly ? null : Available > 0 ? (int)(100L * Spent / Available) : Spent > 0 ? 100 : null;

    /// <summary>The month's price.</summary>
    public Money Price => Terms.PriceOf(Since);

    /// <summary>What hours beyond cost on top.</summary>
    public Money PriceBeyond => Terms.PriceBeyond(Paid);

    /// <summary>Whether the client is to be asked what becomes of more work: all is spent, and the terms do not say it.</summary>
    public bool Asks => Percent >= 100 && Terms.Beyond is Beyond.Ask;

    /// <summary>What the client is told at: 75, 90, 100 percent; 0 below.</summary>
    public int Alarm => Percent switch { >= 100 => 100, >= 90 => 90, >= 75 => 75, _ => 0 };
}
