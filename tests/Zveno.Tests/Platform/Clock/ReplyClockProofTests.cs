using System.Globalization;
using NodaTime;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class ReplyClockProofTests
{
    /// <summary>ZVENO_PROOF_CASES and ZVENO_PROOF_SEED make it the heavy proof.</summary>
    static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } written ? int.Parse(written, CultureInfo.InvariantCulture) : otherwise;

    [Fact]
    public void Every_instant_equals_the_one_found_by_going_minute_by_minute()
    {
        var result = ReplyClockProof.Run(Setting("ZVENO_PROOF_CASES", 3_000), Setting("ZVENO_PROOF_SEED", 1));

        TestContext.Current.TestOutputHelper!.WriteLine(result.ToString());
        result.FirstDifference.ShouldBeNull();
        result.Differences.ShouldBe(0);
        result.Zones.ShouldBe(ProofCase.Zones.Length);
    }

    [Theory]
    [InlineData("summer time")]
    [InlineData("holidays")]
    [InlineData("absences")]
    [InlineData("one minute")]
    public void The_proof_notices_a_clock_that_forgets(string forgotten)
    {
        Func<WorkingTime, WorkingTime> spoil = forgotten switch
        {
            "summer time" => time => new(time.Calendar, new(time.Hours.Week,
                TimeZoneInfo.CreateCustomTimeZone("flat", time.Hours.Zone.BaseUtcOffset, "flat", "flat"), time.Hours.Absences)),
            "holidays" => time => new(WorkingCalendar.WeekendsOnly, time.Hours),
            "absences" => time => new(time.Calendar, new(time.Hours.Week, time.Hours.Zone)),
            _ => time => new(time.Calendar, new(WorkingWeek.Parse(time.Hours.Week.ToString().Replace("13:00", "13:01", StringComparison.Ordinal)), time.Hours.Zone, time.Hours.Absences)),
        };

        ReplyClockProof.Run(300, seed: 2, spoil).Differences.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void No_zone_changes_its_clock_twice_in_eight_days()   // what lets working time jump a week at a time
    {
        var (first, last) = (Instant.FromUtc(2013, 1, 1, 0, 0), Instant.FromUtc(2040, 1, 1, 0, 0));
        foreach (var zone in DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]))
            zone.GetZoneIntervals(first, last).Where(interval => interval.HasStart && interval.HasEnd).ShouldAllBe(interval => interval.Duration > Duration.FromDays(8), zone.Id);
    }
}
