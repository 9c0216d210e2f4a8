using Shouldly;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Tests.Hours;

/// <summary>The examples of the domain word for word, and the ledger against a second reckoning that knows minutes one by one.</summary>
public class PackageLedgerTests
{
    static readonly DateOnly January = new(2026, 1, 1);

    static PackageTerms Sold(int hours, CarryOver carry = CarryOver.None, int months = 0, int? cap = null, Beyond? beyond = null, PackageKind kind = PackageKind.Monthly) =>
        new PackageTerms(kind, hours * 60, Money.Of(40_000), carry, months, cap * 60, Money.Of(1500), beyond ?? (carry is CarryOver.None ? Beyond.Ask : Beyond.NextMonth)).Checked();

    static IReadOnlyList<LedgerMonth> Months(PackageTerms terms, params int[] hours) => Months([(January, terms)], [], hours);

    static IReadOnlyList<LedgerMonth> Months((DateOnly, PackageTerms)[] agreed, (int Month, PackageChoice Choice)[] chosen, params int[] hours) =>
        PackageLedger.Of(agreed, hours.Index().ToDictionary(x => January.AddMonths(x.Index), x => x.Item * 60), chosen.ToDictionary(x => January.AddMonths(x.Month), x => x.Choice), January.AddMonths(hours.Length - 1));

    [Fact]
    public void Forty_included_thirty_spent_next_fifty_then_sixty_of_fifty_spent_next_thirty_the_invoice_stays_forty()
    {
        var months = Months(Sold(40, CarryOver.All), 30, 60, 0);
        months.Select(x => x.Available / 60).ShouldBe([40, 50, 30]);
        months.ShouldAllBe(x => x.Price == Money.Of(40_000) && x.PriceBeyond.IsZero);
    }

    [Fact]
    public void Alarms_ring_at_75_90_and_100_percent() =>
        new[] { 29, 30, 35, 36, 39, 40, 55 }.Select(x => Months(Sold(40), x)[0].Alarm).ShouldBe([0, 75, 75, 90, 90, 100, 100]);

    [Fact]
    public void Work_beyond_without_consent_is_the_agencys_gift()
    {
        var month = Months(Sold(40), 46, 0);
        (month[0].Gift, month[0].Paid, month[1].Available).ShouldBe((6 * 60, 0, 40 * 60));
    }

    [Fact]
    public void Asked_at_the_limit_the_client_stops_or_buys_or_takes_of_the_next_month()
    {
        var sold = Sold(40, CarryOver.All);
        (DateOnly, PackageTerms)[] agreed = [(January, sold)];
        Months(agreed, [(0, PackageChoice.Stop)], 46, 0).Select(x => (x.Gift, x.Paid, x.Available)).ShouldBe([(360, 0, 2400), (0, 0, 2400)]);
        Months(agreed, [(0, PackageChoice.MoreHours)], 46, 0).Select(x => (x.Gift, x.Paid, x.Available, x.PriceBeyond)).ShouldBe([(0, 360, 2400, Money.Of(9000)), (0, 0, 2400, Money.Zero())]);
        Months(agreed, [(0, PackageChoice.NextMonth)], 46, 0).Select(x => (x.Gift, x.Paid, x.Available)).ShouldBe([(0, 0, 2400), (0, 0, 2040)]);
    }

    [Fact]
    public void A_rest_lives_for_so_many_months_and_the_oldest_is_spent_first()
    {
        Months(Sold(10, CarryOver.Months, 1), 4, 0, 0, 0).Select(x => (x.Carried / 60, x.Lost / 60)).ShouldBe([(0, 0), (6, 6), (10, 10), (10, 10)]);
        Months(Sold(10, CarryOver.Months, 2), 4, 8, 0).Select(x => (x.Available / 60, x.Lost / 60)).ShouldBe([(10, 0), (16, 0), (18, 0)]);
        Months(Sold(10, CarryOver.All, cap: 12), 0, 0, 0).Select(x => (x.Carried / 60, x.Lost / 60)).ShouldBe([(0, 0), (10, 8), (12, 10)]);
    }

    [Fact]
    public void A_rest_is_carried_across_a_year_with_nothing_sold()
    {
        (DateOnly, PackageTerms)[] agreed = [(January, Sold(40, CarryOver.All)), (January.AddMonths(1), Sold(0, CarryOver.All))];
        var months = Months(agreed, [], [25, .. Enumerable.Repeat(0, 12), 20]);
        months[^1].Carried.ShouldBe(15 * 60);
        months[^1].CarriedOut.ShouldBe(-5 * 60);
        Months([(January, Sold(40, CarryOver.Months, 3)), (January.AddMonths(1), Sold(0, CarryOver.Months, 3))], [], [25, .. Enumerable.Repeat(0, 12)])[^1].Carried.ShouldBe(0);
    }

    [Fact]
    public void A_debt_stays_one_until_it_is_paid_whatever_is_chosen_later()
    {
        (DateOnly, PackageTerms)[] agreed = [(January, Sold(10, CarryOver.All)), (January.AddMonths(1), Sold(0, CarryOver.All)), (January.AddMonths(3), Sold(40))];
        var months = Months(agreed, [(1, PackageChoice.MoreHours)], 30, 2, 0, 5);
        months.Select(x => (x.Available / 60, x.Paid / 60, x.CarriedOut / 60)).ShouldBe([(10, 0, -20), (-20, 2, -20), (-20, 0, -20), (20, 0, 0)]);
    }

    [Fact]
    public void One_price_for_all_lasts_until_it_is_spent_and_by_the_hour_each_one_is_paid()
    {
        var whole = Months(Sold(100, kind: PackageKind.FixedPrice), 60, 30, 20);
        whole.Select(x => (x.Available / 60, x.Gift / 60, x.Price)).ShouldBe([(100, 0, Money.Of(40_000)), (40, 0, Money.Zero()), (10, 10, Money.Zero())]);
        var hourly = Months(Sold(0, kind: PackageKind.Hourly), 3, 2);
        hourly.Select(x => x.PriceBeyond).ShouldBe([Money.Of(120_000), Money.Of(80_000)]);
    }

    [Fact]
    public void A_package_changed_in_the_middle_of_its_month_is_changed_for_all_of_it() =>
        Months([(January, Sold(40)), (January.AddMonths(1), Sold(60))], [], 10, 10, 10).Select(x => x.Included / 60).ShouldBe([40, 60, 60]);

    [Fact]
    public void The_sums_of_random_months_agree_to_the_minute() => RandomMonths(2_000, 7).ShouldBe(2_000);

    /// <summary>So many random months, each reckoned twice.</summary>
    internal static int RandomMonths(int count, int seed)
    {
        var random = new Random(seed);
        var done = 0;
        while (done < count)
        {
            var length = Math.Min(1 + random.Next(30), count - done);
            var agreed = Enumerable.Range(0, 1 + random.Next(4)).Select(x => (From: January.AddMonths(x == 0 ? 0 : random.Next(1, 30)), Terms: RandomTerms(random))).DistinctBy(x => x.From).ToList();
            var spent = Enumerable.Range(0, length).Where(_ => random.Next(5) > 0).ToDictionary(x => January.AddMonths(x), _ => random.Next(90 * 60));
            var chosen = Enumerable.Range(0, length).Where(_ => random.Next(4) == 0).ToDictionary(x => January.AddMonths(x), _ => (PackageChoice)random.Next(3));
            var ledger = PackageLedger.Of(agreed, spent, chosen, January.AddMonths(length - 1));
            ledger.Count.ShouldBe(length);
            for (var i = 0; i < length; i++)
            {
                var line = ledger[i];
                (line.Included + line.Carried).ShouldBe(line.Spent - line.Paid - line.Gift + line.Lost + line.CarriedOut);
                if (i > 0) line.Carried.ShouldBe(ledger[i - 1].CarriedOut);
            }
            ledger.Select(x => (x.Carried, x.Paid, x.Gift, x.Lost)).ShouldBe(MinuteByMinute(agreed, spent, chosen, length, January));
            done += length;
        }
        return done;
    }

    internal static PackageTerms RandomTerms(Random random)
    {
        var carry = (CarryOver)random.Next(3);
        return Sold(random.Next(4) == 0 ? 0 : random.Next(1, 60), carry, carry is CarryOver.Months ? random.Next(1, 5) : 0, random.Next(3) == 0 ? random.Next(40) : null, (Beyond)random.Next(3), (PackageKind)Math.Max(0, random.Next(6) - 3));
    }

    /// <summary>The same by another way: every minute sold is a token with its month of birth, every minute worked takes the oldest.</summary>
    internal static IEnumerable<(int, int, int, int)> MinuteByMinute(List<(DateOnly From, PackageTerms Terms)> agreed, Dictionary<DateOnly, int> spent, Dictionary<DateOnly, PackageChoice> chosen, int length, DateOnly first)
    {
        var (tokens, debt) = (new Queue<int>(), 0);
        for (var i = 0; i < length; i++)
        {
            var month = first.AddMonths(i);
            var (from, terms) = agreed.Where(x => x.From <= month).MaxBy(x => x.From);
            var carried = tokens.Count - debt;
            for (var k = terms.IncludedIn(Zveno.Hours.Months.Between(from, month)); k > 0; k--) tokens.Enqueue(i);
            while (debt > 0 && tokens.TryDequeue(out _)) debt--;
            var (paid, gift, lost) = (0, 0, 0);
            for (var k = spent.GetValueOrDefault(month); k > 0; k--)
            {
                if (tokens.TryDequeue(out _)) continue;
                if (chosen.TryGetValue(month, out var choice) ? choice is PackageChoice.MoreHours : terms.Beyond is Beyond.Paid) paid++;
                else if (chosen.ContainsKey(month) ? choice is PackageChoice.NextMonth : terms.Beyond is Beyond.NextMonth) debt++;
                else gift++;
            }
            while (tokens.TryPeek(out var born) && (terms.Carry is CarryOver.None || (terms.Carry is CarryOver.Months && i - born >= terms.CarryMonths) || tokens.Count > (terms.CapMinutes ?? int.MaxValue)))
            {
                tokens.Dequeue();
                lost++;
            }
            yield return (carried, paid, gift, lost);
        }
    }
}
