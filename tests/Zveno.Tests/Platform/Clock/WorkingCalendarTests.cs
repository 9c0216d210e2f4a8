using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class WorkingCalendarTests
{
    static readonly WorkingCalendar Russia = WorkingCalendar.Russia;

    static IEnumerable<DateOnly> DaysOf(int year) => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

    [Theory]
    [InlineData(2013, 247, 1970)]
    [InlineData(2016, 247, 1974)]
    [InlineData(2018, 247, 1970)]
    [InlineData(2022, 247, 1973)]
    [InlineData(2024, 248, 1979)]
    [InlineData(2025, 247, 1972)]
    [InlineData(2026, 247, 1972)]
    [InlineData(2027, 247, 1972)]
    public void A_year_has_its_norm_of_days_and_hours(int year, int days, int hours)
    {
        var working = DaysOf(year).Select(date => Russia[date]).Where(day => day.IsWorking).ToList();

        working.Count.ShouldBe(days);
        working.Sum(day => day.Kind == DayKind.Short ? 7 : 8).ShouldBe(hours);
    }

    [Fact]
    public void A_saturday_worked_instead_of_a_monday_has_mondays_hours()
    {
        Russia[new(2024, 4, 27)].ShouldBe(new CalendarDay(DayKind.Working, DayOfWeek.Monday));
        Russia[new(2024, 11, 2)].ShouldBe(new CalendarDay(DayKind.Short, DayOfWeek.Tuesday));
        Russia[new(2024, 4, 29)].Kind.ShouldBe(DayKind.Holiday);
    }

    [Fact]
    public void A_holiday_on_a_saturday_is_a_holiday_and_not_just_a_weekend()
    {
        Russia[new(2026, 3, 8)].Kind.ShouldBe(DayKind.Holiday);
        Russia[new(2026, 3, 7)].Kind.ShouldBe(DayKind.Weekend);
    }

    [Fact]
    public void Years_beyond_the_data_have_weekends_only_and_say_so()
    {
        Russia.KnownYears.ShouldBe(Enumerable.Range(2013, 15));
        (Russia.IsKnown(2027), Russia.IsDraft(2027), Russia.IsDraft(2026)).ShouldBe((true, true, false));
        (Russia.IsKnown(2028), Russia.IsKnown(2012), Russia.IsDraft(2028)).ShouldBe((false, false, false));
        DaysOf(2028).ShouldAllBe(date => Russia[date].Kind == (date.DayOfWeek == DayOfWeek.Saturday || date.DayOfWeek == DayOfWeek.Sunday ? DayKind.Weekend : DayKind.Working));
    }

    [Fact]
    public void Other_countries_have_weekends_only()
    {
        WorkingCalendar.Of("KZ").ShouldBe(WorkingCalendar.WeekendsOnly);
        WorkingCalendar.Of("ru").ShouldBe(Russia);
        WorkingCalendar.WeekendsOnly[new(2026, 1, 1)].Kind.ShouldBe(DayKind.Working);
        WorkingCalendar.WeekendsOnly.IsKnown(2026).ShouldBeFalse();
    }

    [Fact]
    public void An_agency_lays_its_own_days_over_the_calendar()
    {
        var own = Russia.With([
            new(new(2026, 1, 9), DayKind.Working, "Выходим раньше"),
            new(new(2026, 7, 17), DayKind.Holiday, "День рождения агентства"),
            new(new(2026, 7, 18), DayKind.Short, "Переезд", DayOfWeek.Friday)]);

        own[new(2026, 1, 9)].ShouldBe(new CalendarDay(DayKind.Working, DayOfWeek.Friday, "Выходим раньше"));
        own[new(2026, 7, 17)].ShouldBe(new CalendarDay(DayKind.Holiday, DayOfWeek.Friday, "День рождения агентства"));
        own[new(2026, 7, 18)].ShouldBe(new CalendarDay(DayKind.Short, DayOfWeek.Friday, "Переезд"));
        own[new(2026, 1, 8)].Kind.ShouldBe(DayKind.Holiday);
        own.IsKnown(2026).ShouldBeTrue();
        Russia[new(2026, 7, 17)].Kind.ShouldBe(DayKind.Working);
    }

    [Fact]
    public void A_weekend_cannot_be_ordered() =>
        Should.Throw<ArgumentException>(() => new CalendarOverride(new(2026, 7, 17), DayKind.Weekend, "?"));

    [Fact]
    public void Every_built_in_day_agrees_with_a_calendar_kept_by_others()
    {
        Assert.SkipWhen(SharedCalendars.Webmasterskaya is null, "../shared/data/calendar is not here");
        SharedCalendars.Webmasterskaya!.Keys.Order().ShouldBe(Russia.KnownYears);

        foreach (var (year, theirs) in SharedCalendars.Webmasterskaya)
            foreach (var date in DaysOf(year))
            {
                var weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
                var day = Russia[date];
                (day.IsWorking, day.Kind == DayKind.Short).ShouldBe(
                    (theirs.Works.Contains(date) || theirs.Short.Contains(date) || (!weekend && !theirs.Off.Contains(date)), theirs.Short.Contains(date)), $"{date:o}");
            }
    }

    [Fact]
    public void Three_years_agree_with_a_second_calendar_kept_by_others()
    {
        Assert.SkipWhen(SharedCalendars.Hywax is null, "../shared/data/calendar is not here");

        foreach (var date in Enumerable.Range(2024, 3).SelectMany(DaysOf))
            (Russia[date].Kind switch { DayKind.Short => "Сокращенный день", DayKind.Working => "Рабочий день", _ => "Выходной день" })
                .ShouldBe(SharedCalendars.Hywax!.GetValueOrDefault(date, date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? "Выходной день" : "Рабочий день"), $"{date:o}");
    }
}
