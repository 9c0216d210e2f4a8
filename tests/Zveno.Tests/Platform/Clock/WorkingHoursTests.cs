using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class WorkingHoursTests
{
    static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    static string Worked(string week, DateOnly date, WorkingCalendar? calendar = null, params Absence[] absences)
    {
        var intervals = WorkingHours.Parse(week, Moscow, absences).On(date, (calendar ?? WorkingCalendar.Russia)[date]);
        return string.Join(',', intervals.ToArray());
    }

    [Fact]
    public void A_short_day_ends_an_hour_earlier() =>
        Worked("1-5 09:00-13:00,14:00-18:00", new(2026, 4, 30)).ShouldBe("09:00-13:00,14:00-17:00");

    [Fact]
    public void A_short_day_with_a_short_last_interval_takes_the_rest_from_the_one_before()
    {
        Worked("1-5 09:00-13:00,14:00-14:20", new(2026, 4, 30)).ShouldBe("09:00-12:20");
        Worked("1-5 09:00-13:00,14:00-15:00", new(2026, 4, 30)).ShouldBe("09:00-13:00");
        Worked("1-5 09:00-09:40", new(2026, 4, 30)).ShouldBe("");
    }

    [Fact]
    public void A_moved_saturday_is_worked_by_the_hours_of_the_day_it_stands_for()
    {
        Worked("1 10:00-15:00; 2 11:00-16:00", new(2024, 4, 27)).ShouldBe("10:00-15:00");
        Worked("1 10:00-15:00; 2 11:00-16:00", new(2024, 11, 2)).ShouldBe("11:00-15:00");
    }

    [Fact]
    public void Who_is_off_on_mondays_does_not_work_a_saturday_instead_of_one() =>
        Worked("2-5 09:00-18:00", new(2024, 4, 27)).ShouldBe("");

    [Fact]
    public void Who_works_on_saturdays_anyway_keeps_own_hours()
    {
        Worked("1-5 09:00-18:00; 6 12:00-14:00", new(2024, 4, 27)).ShouldBe("12:00-14:00");
        Worked("1-5 09:00-18:00; 6 12:00-14:00", new(2024, 4, 20)).ShouldBe("12:00-14:00");
    }

    [Fact]
    public void A_holiday_closes_even_a_desk_that_works_all_week() =>
        Worked("1-7 00:00-24:00", new(2026, 3, 8)).ShouldBe("");

    [Fact]
    public void An_absence_closes_its_first_and_its_last_day_and_no_other()
    {
        var absences = new Absence[] { new(new(2026, 7, 6), new(2026, 7, 10)), new(new(2026, 7, 8), new(2026, 7, 14)), new(new(2026, 6, 1), new(2026, 6, 1)) };

        foreach (var (day, worked) in new[] { (3, true), (6, false), (10, false), (13, false), (14, false), (15, true) })
            Worked("1-5 09:00-18:00", new(2026, 7, day), null, absences).ShouldBe(worked ? "09:00-18:00" : "", $"July {day}");
        Worked("1-5 09:00-18:00", new(2026, 6, 1), null, absences).ShouldBe("");
        WorkingHours.Parse("-", Moscow, absences).Absences.ShouldBe([new(new(2026, 6, 1), new(2026, 6, 1)), new(new(2026, 7, 6), new(2026, 7, 14))]);
    }

    [Fact]
    public void An_absence_cannot_end_before_it_begins() =>
        Should.Throw<ArgumentException>(() => new Absence(new(2026, 7, 6), new(2026, 7, 5)));
}
