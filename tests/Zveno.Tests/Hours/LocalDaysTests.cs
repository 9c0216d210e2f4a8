using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Zveno.Hours;

namespace Zveno.Tests.Hours;

public class LocalDaysTests
{
    static readonly string[] Zones = ["Europe/Moscow", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Asia/Beirut", "America/Sao_Paulo", "Pacific/Apia", "UTC"];

    sealed record Sample(DateTimeOffset From, DateTimeOffset To, TimeZoneInfo Zone);

    static readonly Gen<Sample> Samples =
        from second in Gen.Choose(0, 15 * 365 * 86_400)
        from tick in Gen.Elements(0, 1, 9_999_999)
        from length in Gen.Frequency((3, Gen.Choose(0, 36 * 3600)), (1, Gen.Choose(0, 10 * 86_400)))
        from zone in Gen.Elements(Zones)
        let start = new DateTimeOffset(2010, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(second).AddTicks(tick)
        select new Sample(start, start.AddSeconds(length), TimeZoneInfo.FindSystemTimeZoneById(zone));

    static void Holds(Func<Sample, bool> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Samples.ToArbitrary(), law));

    [Fact]
    public void The_pieces_add_up_to_the_whole() =>
        Holds(s => LocalDays.Split(s.From, s.To, s.Zone).Sum(x => x.Seconds) == (int)(s.To - s.From).TotalSeconds);

    [Fact]
    public void The_pieces_follow_each_other_without_a_gap() => Holds(s =>
    {
        var pieces = LocalDays.Split(s.From, s.To, s.Zone).ToList();
        return s.From == s.To ? pieces.Count == 0
            : pieces[0].From == s.From && pieces[^1].To == s.To && pieces.Zip(pieces.Skip(1)).All(x => x.First.To == x.Second.From && x.First.Day < x.Second.Day);
    });

    [Fact]
    public void Each_piece_lies_in_its_own_date() =>
        Holds(s => LocalDays.Split(s.From, s.To, s.Zone).All(x => LocalDays.DayOf(x.From, s.Zone) == x.Day && LocalDays.DayOf(x.To.AddTicks(-1), s.Zone) == x.Day));

    [Fact]
    public void A_date_that_Samoa_never_had_gets_no_time()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Apia");
        var pieces = LocalDays.Split(new DateTimeOffset(2011, 12, 29, 10, 0, 0, TimeSpan.Zero), new DateTimeOffset(2012, 1, 1, 13, 0, 0, TimeSpan.Zero), zone).ToList();
        pieces.Select(x => x.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(["2011-12-29", "2011-12-31", "2012-01-01", "2012-01-02"]);
    }

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-11-16", 24)]
    public void A_day_of_a_clock_change_in_Berlin_has_its_own_length(string day, int hours)
    {
        var (zone, date) = (TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        (LocalDays.Begins(date.AddDays(1), zone) - LocalDays.Begins(date, zone)).TotalHours.ShouldBe(hours);
    }
}
