using System.Globalization;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class ReplyCourseTests
{
    static readonly WorkingTime Desk = new(WorkingCalendar.Russia, WorkingHours.Parse("1-5 09:00-17:00", TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")));

    static DateTimeOffset At(string written) => DateTimeOffset.Parse($"2026-07-{written}+03:00", CultureInfo.InvariantCulture);
    static ReplyCourse Course(string started, params ReplyPause[] pauses) => new(At(started), Desk, pauses);
    static ReplyPause Pause(string from, string? to) => new(At(from), to is null ? null : At(to));

    [Fact]
    public void A_question_at_three_is_promised_for_a_quarter_past() =>
        Course("17T15:00").Instants(ReplyLimits.Usual).ShouldBe(new ReplyInstants(At("17T15:10"), At("17T15:15"), At("17T15:25"), At("17T15:30")));

    [Fact]
    public void A_question_on_friday_evening_is_due_on_monday_morning()
    {
        Course("17T16:50").Reaches(ReplyLimits.Usual.Due).ShouldBe(At("20T09:05"));
        Course("18T12:00").Reaches(ReplyLimits.Usual.Due).ShouldBe(At("20T09:15"));
    }

    [Fact]
    public void Waiting_on_the_client_stops_the_clock()
    {
        var course = Course("17T15:00", Pause("17T15:05", "17T16:00"));

        course.Instants(ReplyLimits.Usual).ShouldBe(new ReplyInstants(At("17T16:05"), At("17T16:10"), At("17T16:20"), At("17T16:25")));
        course.ElapsedAt(At("17T15:30")).ShouldBe(TimeSpan.FromMinutes(5));
        course.ElapsedAt(At("17T16:05")).ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void While_waiting_lasts_what_was_not_reached_has_no_instant()
    {
        var course = Course("17T15:00", Pause("17T15:12", null));

        course.Instants(ReplyLimits.Usual).ShouldBe(new ReplyInstants(At("17T15:10"), null, null, null));
        course.ElapsedAt(At("20T15:00")).ShouldBe(TimeSpan.FromMinutes(12));
        course.StateAt(At("20T15:00"), ReplyLimits.Usual).ShouldBe(ReplyState.Soon);
    }

    [Fact]
    public void Pauses_in_any_order_that_overlap_count_once()
    {
        var once = Course("17T15:00", Pause("17T15:05", "17T16:00"));
        var twice = Course("17T15:00", Pause("17T15:30", "17T16:00"), Pause("17T15:05", "17T15:40"), Pause("17T15:10", "17T15:20"), Pause("17T14:00", "17T14:30"));

        twice.Instants(ReplyLimits.Usual).ShouldBe(once.Instants(ReplyLimits.Usual));
        twice.ElapsedAt(At("17T16:07")).ShouldBe(TimeSpan.FromMinutes(12));
    }

    [Fact]
    public void A_pause_from_before_the_start_holds_the_clock_until_it_ends() =>
        Course("17T15:00", Pause("17T14:00", "17T15:20")).Reaches(ReplyLimits.Usual.Due).ShouldBe(At("17T15:35"));

    [Theory]
    [InlineData("17T14:00", ReplyState.InTime)]
    [InlineData("17T15:09:59", ReplyState.InTime)]
    [InlineData("17T15:10", ReplyState.Soon)]
    [InlineData("17T15:14:59", ReplyState.Soon)]
    [InlineData("17T15:15", ReplyState.Late)]
    [InlineData("17T15:29:59", ReplyState.Late)]
    [InlineData("17T15:30", ReplyState.Breached)]
    [InlineData("25T15:30", ReplyState.Breached)]
    public void Each_state_begins_at_its_limit(string at, ReplyState state)
    {
        Course("17T15:00").StateAt(At(at), ReplyLimits.Usual).ShouldBe(state);
        Course("17T15:00").Instants(ReplyLimits.Usual).StateAt(At(at)).ShouldBe(state);
    }

    [Fact]
    public void Urgent_is_due_in_five_and_mail_in_four_hours()
    {
        Course("17T15:00").Reaches(ReplyLimits.Urgent.Due).ShouldBe(At("17T15:05"));
        Course("17T15:00").Reaches(ReplyLimits.Urgent.Breach).ShouldBe(At("17T15:15"));
        Course("17T15:00").Reaches(ReplyLimits.Mail.Due).ShouldBe(At("20T11:00"));
    }

    [Fact]
    public void Limits_out_of_order_and_pauses_that_end_before_they_begin_are_refused()
    {
        Should.Throw<ArgumentException>(() => ReplyLimits.OfMinutes(10, 9, 25, 30));
        Should.Throw<ArgumentException>(() => ReplyLimits.OfMinutes(0, 9, 25, 30));
        Should.Throw<ArgumentException>(() => Pause("17T15:05", "17T15:00"));
        ReplyLimits.OfMinutes(5, 5, 5, 5).Breach.ShouldBe(TimeSpan.FromMinutes(5));
    }
}
