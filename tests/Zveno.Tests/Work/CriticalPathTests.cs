using Shouldly;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Tests;

public class CriticalPathTests
{
    static readonly DateOnly Monday = new(2026, 11, 16);
    static readonly WorkingCalendar Weekends = WorkingCalendar.WeekendsOnly;

    [Fact]
    public void What_waits_begins_the_working_day_after_and_the_longer_way_is_critical()
    {
        var (a, b, c, d) = (Task(0, 0, 4), Task(1, 0, 1), Task(2, 7, 7), Task(3, 2, 2));      // Friday's end, a weekend, Monday
        var times = CriticalPath.Of([a, b, c, d], [(c.Id, a.Id), (c.Id, b.Id)], Weekends);
        (times[a.Id].Slack, times[b.Id].Slack, times[c.Id].Slack, times[d.Id].Slack).ShouldBe((0, 3, 0, 3));
        times[c.Id].EarlyStart.ShouldBe(Monday.AddDays(7));
        times[b.Id].LateDue.ShouldBe(Monday.AddDays(4));
    }

    [Fact]
    public void A_task_planned_before_what_it_waits_for_begins_after_it()
    {
        var (a, b) = (Task(0, 0, 2), Task(1, 0, 1));
        var times = CriticalPath.Of([a, b], [(b.Id, a.Id)], Weekends);
        (times[b.Id].EarlyStart, times[b.Id].EarlyDue).ShouldBe((Monday.AddDays(3), Monday.AddDays(4)));
    }

    [Fact]
    public void A_task_that_lies_in_days_off_takes_the_working_day_after_and_nothing_planned_has_no_path()
    {
        var saturday = Task(0, 5, 6);
        var times = CriticalPath.Of([saturday], [], Weekends)[saturday.Id];
        (times.EarlyStart, times.EarlyDue, times.Slack).ShouldBe((Monday.AddDays(7), Monday.AddDays(7), 0));
        CriticalPath.Of([], [], Weekends).ShouldBeEmpty();
    }

    /// <summary>Early days by walking every chain, slack by delaying each task and looking whether the end moves.</summary>
    [Fact]
    public void Small_plans_come_out_as_by_brute_force()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var calendar = Weekends.With(Enumerable.Range(0, 6).Select(_ => new CalendarOverride(Monday.AddDays(random.Next(40)), DayKind.Holiday, "")));
            var tasks = Enumerable.Range(0, random.Next(1, 8)).Select(x => { var from = random.Next(15); return Task(x, from, from + random.Next(6)); }).ToList();
            var ties = (from late in Enumerable.Range(0, tasks.Count) from early in Enumerable.Range(0, late) where random.Next(3) == 0 select (Late: late, Early: early)).ToList();
            var times = CriticalPath.Of(tasks, ties.Select(x => (tasks[x.Late].Id, tasks[x.Early].Id)), calendar);

            var days = new List<DateOnly> { calendar.OnOrAfter(Monday) };
            while (days.Count < 120) days.Add(calendar.Shifted(days[^1], 1));
            var start = tasks.ConvertAll(x => days.FindIndex(day => day >= x.Start));
            var length = tasks.Select((x, i) => Math.Max(1, days.Count(day => day >= days[start[i]] && day <= x.Due))).ToList();

            int Early(int task) => ties.Where(x => x.Late == task).Select(x => Early(x.Early) + length[x.Early]).Append(start[task]).Max();
            int End(int delayed, int by)
            {
                var at = start.Select((x, i) => i == delayed ? Math.Max(x, Early(i)) + by : x).ToArray();
                for (var moved = true; moved;)
                {
                    moved = false;
                    foreach (var (late, early) in ties)
                        if (at[late] < at[early] + length[early]) (at[late], moved) = (at[early] + length[early], true);
                }
                return at.Select((x, i) => x + length[i]).Max();
            }

            var end = End(-1, 0);
            for (var i = 0; i < tasks.Count; i++)
            {
                var found = times[tasks[i].Id];
                found.EarlyStart.ShouldBe(days[Early(i)], $"seed {seed}, task {i}");
                var slack = 0;
                while (End(i, slack + 1) == end) slack++;
                found.Slack.ShouldBe(slack, $"seed {seed}, task {i}");
                calendar.DaysBetween(found.EarlyStart, found.LateStart).ShouldBe(slack);
                calendar.WorkedIn(found.EarlyStart, found.EarlyDue).ShouldBe(length[i]);
            }
        }
    }

    [Fact]
    public void Counting_and_shifting_by_working_days_undo_each_other()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var (from, by) = (WorkingCalendar.Russia.OnOrAfter(Monday.AddDays(random.Next(200))), random.Next(-60, 60));
            var to = WorkingCalendar.Russia.Shifted(from, by);
            WorkingCalendar.Russia.DaysBetween(from, to).ShouldBe(by);
            WorkingCalendar.Russia.Shifted(to, -by).ShouldBe(from);
        }
    }

    static PlannedTask Task(int number, int from, int to) => new(new Guid(number + 1, 0, 0, new byte[8]), Monday.AddDays(from), Monday.AddDays(to));
}
