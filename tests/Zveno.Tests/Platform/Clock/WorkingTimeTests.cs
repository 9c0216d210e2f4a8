using System.Globalization;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class WorkingTimeTests
{
    static WorkingTime Time(string week, string zone = "Europe/Moscow", WorkingCalendar? calendar = null, params Absence[] absences) =>
        new(calendar ?? WorkingCalendar.Russia, WorkingHours.Parse(week, TimeZoneInfo.FindSystemTimeZoneById(zone), absences));

    static readonly WorkingTime Office = Time("1-5 09:00-17:00");
    static readonly WorkingTime Lunch = Time("1-5 09:00-13:00,14:00-18:00");

    static DateTimeOffset At(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
    static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    [Fact]
    public void Friday_half_past_four_and_an_hour_is_monday_half_past_nine() =>
        Office.Add(At("2026-07-17T16:30+03:00"), Minutes(60)).ShouldBe(At("2026-07-20T09:30+03:00"));

    [Fact]
    public void Results_are_in_utc() =>
        Office.Add(At("2026-07-17T16:30+03:00"), Minutes(60)).Offset.ShouldBe(TimeSpan.Zero);

    [Fact]
    public void A_sum_used_up_at_closing_ends_there() =>
        Office.Add(At("2026-07-17T16:30+03:00"), Minutes(30)).ShouldBe(At("2026-07-17T17:00+03:00"));

    [Fact]
    public void Nothing_added_stays_where_it_is_even_at_night() =>
        Office.Add(At("2026-07-18T03:00+03:00"), TimeSpan.Zero).ShouldBe(At("2026-07-18T03:00+03:00"));

    [Fact]
    public void Lunch_is_not_counted()
    {
        Lunch.Add(At("2026-07-15T12:55+03:00"), Minutes(15)).ShouldBe(At("2026-07-15T14:10+03:00"));
        Lunch.Between(At("2026-07-15T12:55+03:00"), At("2026-07-15T14:10+03:00")).ShouldBe(Minutes(15));
    }

    [Fact]
    public void Before_the_new_year_an_hour_waits_for_the_twelfth_of_january() =>
        Lunch.Add(At("2025-12-30T17:30+03:00"), Minutes(60)).ShouldBe(At("2026-01-12T09:30+03:00"));

    [Fact]
    public void On_a_short_day_the_desk_closes_an_hour_earlier()
    {
        Lunch.CurrentClosing(At("2026-04-30T15:00+03:00")).ShouldBe(At("2026-04-30T17:00+03:00"));
        Lunch.Add(At("2026-04-30T16:50+03:00"), Minutes(15)).ShouldBe(At("2026-05-04T09:05+03:00"));
        Lunch.PlannedOn(new(2026, 4, 30)).ShouldBe(TimeSpan.FromHours(7));
    }

    [Fact]
    public void A_moved_saturday_counts() =>
        Lunch.Between(At("2024-04-27T00:00+03:00"), At("2024-04-30T00:00+03:00")).ShouldBe(TimeSpan.FromHours(8));

    [Fact]
    public void Between_is_negative_when_turned_round() =>
        Office.Between(At("2026-07-17T12:00+03:00"), At("2026-07-17T11:00+03:00")).ShouldBe(Minutes(-60));

    [Fact]
    public void An_hour_that_the_clock_skips_is_not_worked()
    {
        var berlin = Time("1-7 01:00-05:00", "Europe/Berlin", WorkingCalendar.WeekendsOnly);

        berlin.Between(At("2026-03-29T00:00+01:00"), At("2026-03-29T12:00+02:00")).ShouldBe(TimeSpan.FromHours(3));
        berlin.Add(At("2026-03-29T01:30+01:00"), Minutes(60)).ShouldBe(At("2026-03-29T03:30+02:00"));
        Time("7 02:00-03:00", "Europe/Berlin", WorkingCalendar.WeekendsOnly).NextOpening(At("2026-03-29T00:00+01:00")).ShouldBe(At("2026-04-05T02:00+02:00"));
    }

    [Fact]
    public void An_hour_that_the_clock_repeats_is_worked_twice()
    {
        var berlin = Time("1-7 01:00-05:00", "Europe/Berlin", WorkingCalendar.WeekendsOnly);

        berlin.Between(At("2026-10-25T00:00+02:00"), At("2026-10-25T12:00+01:00")).ShouldBe(TimeSpan.FromHours(5));
        berlin.Add(At("2026-10-25T02:30+02:00"), Minutes(60)).ShouldBe(At("2026-10-25T02:30+01:00"));
        Time("7 02:00-02:30", "Europe/Berlin", WorkingCalendar.WeekendsOnly).Between(At("2026-10-25T00:00+02:00"), At("2026-10-25T12:00+01:00")).ShouldBe(Minutes(60));
    }

    [Fact]
    public void Midnight_that_does_not_exist_is_no_trouble() =>   // Sao Paulo, 4 November 2018: 23:59:59 → 01:00
        Time("1-7 00:00-02:00", "America/Sao_Paulo", WorkingCalendar.WeekendsOnly).Between(At("2018-11-03T12:00-03:00"), At("2018-11-04T12:00-02:00")).ShouldBe(Minutes(60));

    [Fact]
    public void It_is_open_at_its_opening_and_not_at_its_closing()
    {
        Office.IsOpenAt(At("2026-07-17T09:00+03:00")).ShouldBeTrue();
        Office.IsOpenAt(At("2026-07-17T08:59:59+03:00")).ShouldBeFalse();
        Office.IsOpenAt(At("2026-07-17T16:59:59+03:00")).ShouldBeTrue();
        Office.IsOpenAt(At("2026-07-17T17:00+03:00")).ShouldBeFalse();
    }

    [Fact]
    public void The_next_opening_is_now_when_it_is_open()
    {
        Office.NextOpening(At("2026-07-17T10:11:12+03:00")).ShouldBe(At("2026-07-17T10:11:12+03:00"));
        Office.NextOpening(At("2026-07-17T17:00+03:00")).ShouldBe(At("2026-07-20T09:00+03:00"));
    }

    [Fact]
    public void The_closing_is_told_only_while_it_is_open()
    {
        Office.CurrentClosing(At("2026-07-17T10:00+03:00")).ShouldBe(At("2026-07-17T17:00+03:00"));
        Office.CurrentClosing(At("2026-07-17T17:00+03:00")).ShouldBeNull();
        Lunch.CurrentClosing(At("2026-07-17T10:00+03:00")).ShouldBe(At("2026-07-17T13:00+03:00"));
    }

    [Fact]
    public void Midnight_closes_no_desk_that_works_through_it()
    {
        var night = Time("1 22:00-24:00; 2 00:00-06:00", calendar: WorkingCalendar.WeekendsOnly);
        var always = Time("1-7 00:00-24:00", calendar: WorkingCalendar.WeekendsOnly);

        night.CurrentClosing(At("2026-07-13T23:00+03:00")).ShouldBe(At("2026-07-14T06:00+03:00"));
        always.CurrentClosing(At("2026-07-13T23:00+03:00")).ShouldBeNull();
        always.IsOpenAt(At("2026-07-13T23:00+03:00")).ShouldBeTrue();
        always.Between(At("2026-01-01T00:00Z"), At("2027-01-01T00:00Z")).ShouldBe(TimeSpan.FromDays(365));
    }

    [Fact]
    public void Where_nobody_ever_works_a_deadline_is_refused_and_not_looked_for_for_ever()
    {
        var gone = Time("1-5 09:00-17:00", absences: new Absence(new(2026, 7, 17), DateOnly.MaxValue));

        gone.Add(At("2026-07-16T16:00+03:00"), Minutes(60)).ShouldBe(At("2026-07-16T17:00+03:00"));
        Should.Throw<NoWorkingTimeException>(() => gone.Add(At("2026-07-16T16:00+03:00"), Minutes(61))).After.ShouldBe(At("2026-07-16T17:00+03:00"));
        Should.Throw<NoWorkingTimeException>(() => gone.NextOpening(At("2026-07-17T00:00+03:00")));
        Should.Throw<NoWorkingTimeException>(() => Time("-").Add(At("2026-07-16T16:00+03:00"), TimeSpan.FromTicks(1)));
        Should.Throw<NoWorkingTimeException>(() => Office.Add(At("2026-07-16T16:00+03:00"), TimeSpan.MaxValue));
        Time("-").Between(At("2026-01-01T00:00Z"), At("2027-01-01T00:00Z")).ShouldBe(TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => Office.Add(At("2026-07-16T16:00+03:00"), Minutes(-1)));
    }

    [Fact]
    public void Counting_a_year_allocates_nothing()
    {
        var (from, to) = (At("2026-01-01T00:00Z"), At("2027-01-01T00:00Z"));
        Lunch.Between(from, to).ShouldBe(TimeSpan.FromHours(1972));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Lunch.Between(from, to);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
