using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class WorkingTimeProperties
{
    static readonly string[] Weeks =
        ["1-5 09:00-13:00,14:00-18:00", "1-5 10:00-19:00", "1-7 00:00-24:00", "1-7 00:30-02:45,22:15-24:00", "2 07:07-07:08", "6-7 01:00-04:00; 3 12:00-12:30,13:00-13:20"];

    static readonly string[] Zones = ["Europe/Moscow", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Pacific/Chatham", "America/Sao_Paulo", "Europe/Dublin"];

    /// <summary>Ticks since 2013 over fifteen years; seconds at random, with odd ticks, half the time near the change of Berlin's clock.</summary>
    static readonly Gen<DateTimeOffset> Instants =
        from second in Gen.Frequency((1, Gen.Choose(0, 15 * 365 * 86_400)), (1, Gen.Choose(0, 4 * 86_400).Select(second => second + 26_006_400)))
        from tick in Gen.Elements(0, 0, 1, 9_999_999)
        select new DateTimeOffset(2013, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(second).AddTicks(tick);

    static readonly Gen<TimeSpan> Sums = Gen.Choose(0, 40 * 3_600).SelectMany(second => Gen.Choose(0, 3).Select(tick => new TimeSpan((second * TimeSpan.TicksPerSecond) + tick)));

    static readonly Gen<WorkingTime> Times =
        from week in Gen.Elements(Weeks)
        from zone in Gen.Elements(Zones)
        from calendar in Gen.Elements(WorkingCalendar.Russia, WorkingCalendar.WeekendsOnly)
        select new WorkingTime(calendar, WorkingHours.Parse(week, TimeZoneInfo.FindSystemTimeZoneById(zone),
            [new(new(2013, 10, 28), new(2013, 10, 29)), new(new(2020, 2, 1), new(2020, 6, 30))]));

    sealed record Sample(WorkingTime Time, DateTimeOffset A, DateTimeOffset B, DateTimeOffset C, TimeSpan X, TimeSpan Y);

    static readonly Gen<Sample> Samples =
        from time in Times
        from a in Instants
        from bAfter in Gen.Choose(0, 40 * 86_400)
        from cAfter in Gen.Choose(0, 40 * 86_400)
        from x in Sums
        from y in Sums
        select new Sample(time, a, a.AddSeconds(bAfter), a.AddSeconds(bAfter).AddSeconds(cAfter), x, y);

    static void Holds(Func<Sample, bool> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Samples.ToArbitrary(), law));

    [Fact] public void What_was_added_lies_between() => Holds(s => s.Time.Between(s.A, s.Time.Add(s.A, s.X)) == s.X);

    [Fact]
    public void Adding_what_lies_between_comes_no_later_and_leaves_no_work_over() =>
        Holds(s => s.Time.Add(s.A, s.Time.Between(s.A, s.B)) is var reached && reached <= s.B && s.Time.Between(reached, s.B) == TimeSpan.Zero);

    [Fact] public void Spans_add_up() => Holds(s => s.Time.Between(s.A, s.B) + s.Time.Between(s.B, s.C) == s.Time.Between(s.A, s.C));

    [Fact] public void Sums_add_up() => Holds(s => s.Time.Add(s.Time.Add(s.A, s.X), s.Y) == s.Time.Add(s.A, s.X + s.Y));

    [Fact] public void A_later_start_never_ends_earlier() => Holds(s => s.Time.Add(s.A, s.X) <= s.Time.Add(s.B, s.X));

    [Fact] public void Work_never_exceeds_what_passed() => Holds(s => s.Time.Between(s.A, s.B) is var work && work >= TimeSpan.Zero && work <= s.B - s.A);

    [Fact]
    public void A_tick_is_worked_exactly_when_it_is_open() =>
        Holds(s => (s.Time.Between(s.A, s.A.AddTicks(1)) == TimeSpan.FromTicks(1)) == s.Time.IsOpenAt(s.A));

    [Fact]
    public void The_next_opening_is_open_and_nothing_before_it_is() =>
        Holds(s => s.Time.NextOpening(s.A) is var opening && s.Time.IsOpenAt(opening) && s.Time.Between(s.A, opening) == TimeSpan.Zero);

    [Fact]
    public void Until_the_closing_all_is_worked_and_then_it_is_closed() =>
        Holds(s => s.Time.CurrentClosing(s.A) is { } closing
            ? s.Time.Between(s.A, closing) == closing - s.A && closing > s.A && !s.Time.IsOpenAt(closing)
            : !s.Time.IsOpenAt(s.A) || s.Time.Between(s.A, s.A.AddDays(1000)) == TimeSpan.FromDays(1000));

    [Fact]
    public void Stored_instants_and_counted_time_tell_the_same_state() =>
        Holds(s =>
        {
            var course = new ReplyCourse(s.A, s.Time, [new(s.A + (s.X / 8), s.A + (s.X / 4)), new(s.B, s.C)]);
            var instants = course.Instants(ReplyLimits.Usual);
            return new[] { s.A, s.A + s.X, s.B, s.C, instants.Due!.Value, instants.Breach!.Value.AddTicks(-1) }
                .All(at => instants.StateAt(at) == course.StateAt(at, ReplyLimits.Usual));
        });
}
