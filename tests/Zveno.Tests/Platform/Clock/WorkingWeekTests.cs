using System.Text.Json;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class WorkingWeekTests
{
    [Theory]
    [InlineData("1-5 09:00-13:00,14:00-18:00", "1-5 09:00-13:00,14:00-18:00")]
    [InlineData(" 1 – 5  9:00 – 13:00 , 14:00—18:00 ; 6 10:00-15:00 ", "1-5 09:00-13:00,14:00-18:00; 6 10:00-15:00")]
    [InlineData("1,3,5 10:00-16:00", "1 10:00-16:00; 3 10:00-16:00; 5 10:00-16:00")]
    [InlineData("1, 3-5 10:00-16:00", "1 10:00-16:00; 3-5 10:00-16:00")]
    [InlineData("2 14:00-18:00; 2 09:00-13:00;", "2 09:00-13:00,14:00-18:00")]
    [InlineData("7 09:00-13:00,13:00-18:00", "7 09:00-18:00")]
    [InlineData("1-7 00:00-24:00", "1-7 00:00-24:00")]
    [InlineData("-", "-")]
    public void A_week_is_read_and_written_in_one_form(string written, string canonical)
    {
        WorkingWeek.Parse(written).ToString().ShouldBe(canonical);
        WorkingWeek.Parse(canonical).ShouldBe(WorkingWeek.Parse(written));
    }

    [Theory]
    [InlineData("", WorkingWeekError.Empty, "")]
    [InlineData("  ", WorkingWeekError.Empty, "")]
    [InlineData(";;", WorkingWeekError.Empty, ";;")]
    [InlineData("8 09:00-18:00", WorkingWeekError.NotADay, "8")]
    [InlineData("0-5 09:00-18:00", WorkingWeekError.NotADay, "0-5")]
    [InlineData("пн 09:00-18:00", WorkingWeekError.NotADay, "пн")]
    [InlineData("1-3-5 09:00-18:00", WorkingWeekError.NotADay, "1-3-5")]
    [InlineData("09:00-18:00", WorkingWeekError.NotADay, "09:00-18:00")]
    [InlineData("6-2 09:00-18:00", WorkingWeekError.DaysBackwards, "6-2")]
    [InlineData("1-5", WorkingWeekError.NoHours, "1-5")]
    [InlineData("1-5 утром", WorkingWeekError.NoHours, "1-5 утром")]
    [InlineData("1-5 09:00", WorkingWeekError.NotAnInterval, "09:00")]
    [InlineData("1-5 09:00-13:00,", WorkingWeekError.NotAnInterval, "")]
    [InlineData("1-5 09:00-25:00", WorkingWeekError.NotATime, "25:00")]
    [InlineData("1-5 09:60-18:00", WorkingWeekError.NotATime, "09:60")]
    [InlineData("1-5 09:00-24:01", WorkingWeekError.NotATime, "24:01")]
    [InlineData("1-5 9:0:0-18:00", WorkingWeekError.NotATime, "9:0:0")]
    [InlineData("1-5 9:0:-18:00", WorkingWeekError.NotATime, "9:0:")]
    [InlineData("1-5 ٠٩:00-18:00", WorkingWeekError.NotATime, "٠٩:00")]
    [InlineData("1-5 09:00-9:00", WorkingWeekError.NoLength, "09:00-9:00")]
    [InlineData("1-5 22:00-06:00", WorkingWeekError.OverMidnight, "22:00-06:00")]
    [InlineData("1-5 09:00-13:00,12:00-18:00", WorkingWeekError.Overlap, "09:00-13:00,12:00-18:00")]
    [InlineData("1-5 09:00-13:00; 3 09:00-13:00", WorkingWeekError.Overlap, "09:00-13:00,09:00-13:00")]
    public void A_week_that_cannot_be_read_says_what_is_wrong_and_where(string written, WorkingWeekError error, string fragment)
    {
        var refused = Should.Throw<WorkingWeekException>(() => WorkingWeek.Parse(written));

        (refused.Error, refused.Fragment).ShouldBe((error, fragment));
        WorkingWeek.TryParse(written, out var week, out var same).ShouldBeFalse();
        (week, same!.Error).ShouldBe((null, error));
    }

    [Fact]
    public void A_week_of_unreasonable_length_is_refused() =>
        Should.Throw<WorkingWeekException>(() => WorkingWeek.Parse(new string('1', 100_000))).Error.ShouldBe(WorkingWeekError.TooLong);

    [Fact]
    public void A_week_travels_in_json_as_its_text()
    {
        var week = WorkingWeek.Parse("1-5 09:00-13:00,14:00-18:00");

        JsonSerializer.Serialize(week).ShouldBe("\"1-5 09:00-13:00,14:00-18:00\"");
        JsonSerializer.Deserialize<WorkingWeek>(JsonSerializer.Serialize(week)).ShouldBe(week);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<WorkingWeek>("\"22:00-06:00\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<WorkingWeek>("7"));
    }
}
