using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

/// <summary>Rules against an oracle that walks day by day and asks of each whether the rule means it.</summary>
public class RecurrenceRuleTests
{
    static readonly WorkingCalendar Calendar = WorkingCalendar.Russia.With([new CalendarOverride(new DateOnly(2026, 3, 16), DayKind.Holiday, "День агентства"), new CalendarOverride(new DateOnly(2026, 3, 21), DayKind.Working, "Суббота")]);

    [Fact]
    public void The_next_days_of_three_thousand_rules_are_those_that_an_oracle_finds_day_by_day()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 3000; i++)
        {
            var rule = Some(random);
            var until = rule.Start.AddYears(rule.Unit is RecurrenceUnit.Year ? 12 : 3);
            var expected = Oracle(rule, until);
            var found = new List<DateOnly>();
            for (var after = rule.Start.AddDays(-random.Next(1, 40)); rule.Next(after, Calendar) is { } next && next <= until; after = next) found.Add(next);
            found.ShouldBe(expected, $"{i}: {rule}");

            var middle = rule.Start.AddDays(random.Next(0, 1000));
            rule.Next(middle, Calendar).ShouldBe(Oracle(rule, middle.AddYears(11)).Select(x => (DateOnly?)x).FirstOrDefault(x => x > middle), $"{i} after {middle}: {rule}");
        }
    }

    [Fact]
    public void Month_ends_leap_days_and_holidays_fall_where_people_expect_them()
    {
        Coming(new(RecurrenceUnit.Month, 1, new(2026, 1, 31), Day: 31, Shift: DayShift.None), 3).ShouldBe(["2026-01-31", "2026-02-28", "2026-03-31"]);
        Coming(new(RecurrenceUnit.Month, 1, new(2026, 12, 1), LastWorkingDay: true), 2).ShouldBe(["2026-12-30", "2027-01-29"]);       // 31 December is off in 2026
        Coming(new(RecurrenceUnit.Year, 1, new(2024, 2, 29), Shift: DayShift.None), 5).ShouldBe(["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
        Coming(new(RecurrenceUnit.Week, 1, new(2026, 12, 28), [DayOfWeek.Friday], Shift: DayShift.After), 2).ShouldBe(["2027-01-11", "2027-01-15"]);   // two Fridays of the holidays are one day
        Coming(new(RecurrenceUnit.Day, 1, new(2026, 11, 20), End: new(2026, 11, 23)), 9).ShouldBe(["2026-11-20", "2026-11-23"]);
    }

    [Fact]
    public void A_rule_without_an_end_is_asked_for_one_day_at_a_time_and_ends_with_the_century()
    {
        new RecurrenceRule(RecurrenceUnit.Day, 1, new(2026, 1, 1), Shift: DayShift.None).Next(new(2100, 12, 30), Calendar).ShouldBe(new DateOnly(2100, 12, 31));
        new RecurrenceRule(RecurrenceUnit.Day, 366, new(2026, 1, 1), Shift: DayShift.None).Next(new(2100, 12, 31), Calendar).ShouldBeNull();
        new RecurrenceRule(RecurrenceUnit.Month, 60, new(2099, 1, 31)).Next(new(2099, 2, 2), Calendar).ShouldBeNull();
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Sao_Paulo")]
    [InlineData("Australia/Sydney")]
    [InlineData("Europe/Moscow")]
    public void The_instant_of_a_day_is_its_hour_on_the_wall_also_where_clocks_are_moved(string name)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
            foreach (var at in (TimeOnly[])[new(0, 0), new(2, 30), new(8, 0), new(23, 45)])
            {
                var instant = new RecurrenceRule(RecurrenceUnit.Day, 1, day, At: at).InstantOf(day, zone);
                var wall = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
                DateOnly.FromDateTime(wall).ShouldBe(day);
                if (!zone.IsInvalidTime(day.ToDateTime(at))) TimeOnly.FromDateTime(wall).ShouldBe(at);
                if (zone.IsAmbiguousTime(day.ToDateTime(at))) TimeZoneInfo.ConvertTime(instant.AddHours(1), zone).DateTime.ShouldBe(wall, "the first of the two");
            }
    }

    static List<string> Coming(RecurrenceRule rule, int most) => [.. rule.Checked().Coming(rule.Start.AddDays(-1), most, Calendar).Select(TaskFilter.Iso)];

    static RecurrenceRule Some(Random random)
    {
        var unit = (RecurrenceUnit)random.Next(4);
        var start = new DateOnly(2024, 1, 1).AddDays(random.Next(0, 1100));
        if (random.Next(5) == 0) start = new DateOnly(2024, 2, 29);
        var every = random.Next(1, unit switch { RecurrenceUnit.Day => 40, RecurrenceUnit.Week => 5, RecurrenceUnit.Month => 7, _ => 3 });
        return new RecurrenceRule(unit, every, start, [.. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(3) == 0)], random.Next(2) == 0 ? random.Next(1, 32) : null, random.Next(3) == 0,
            (DayShift)random.Next(3), random.Next(3) == 0 ? start.AddDays(random.Next(0, 700)) : null).Checked();
    }

    static List<DateOnly> Oracle(RecurrenceRule rule, DateOnly until)
    {
        var made = new SortedSet<DateOnly>();
        for (var day = rule.Start; day <= until.AddDays(70); day = day.AddDays(1))
            if (Means(rule, day) && Shifted(rule, day) is var shifted && shifted >= rule.Start && !(shifted > rule.End) && shifted <= until) made.Add(shifted);
        return [.. made];
    }

    static bool Means(RecurrenceRule rule, DateOnly day)
    {
        static DateOnly Monday(DateOnly x) { while (x.DayOfWeek != DayOfWeek.Monday) x = x.AddDays(-1); return x; }
        var months = ((day.Year - rule.Start.Year) * 12) + day.Month - rule.Start.Month;
        var length = DateTime.DaysInMonth(day.Year, day.Month);
        return rule.Unit switch
        {
            RecurrenceUnit.Day => (day.DayNumber - rule.Start.DayNumber) % rule.Every == 0,
            RecurrenceUnit.Week => (Monday(day).DayNumber - Monday(rule.Start).DayNumber) / 7 % rule.Every == 0 && (rule.Weekdays is { Count: > 0 } days ? days.Contains(day.DayOfWeek) : day.DayOfWeek == rule.Start.DayOfWeek),
            RecurrenceUnit.Month => months % rule.Every == 0 && day.Day == (rule.LastWorkingDay ? length : Math.Min(rule.Day ?? rule.Start.Day, length)),
            _ => (day.Year - rule.Start.Year) % rule.Every == 0 && day.Month == rule.Start.Month && day.Day == Math.Min(rule.Start.Day, length),
        };
    }

    static DateOnly Shifted(RecurrenceRule rule, DateOnly day)
    {
        if (rule.Shift is DayShift.None && !rule.LastWorkingDay) return day;
        while (!Calendar[day].IsWorking) day = day.AddDays(rule.LastWorkingDay || rule.Shift is DayShift.Before ? -1 : 1);
        return day;
    }
}
