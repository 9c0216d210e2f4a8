using Shouldly;
using Zveno.Hours;

namespace Zveno.Tests.Hours;

public class WorkedTests
{
    [Theory]
    [InlineData("1ч 30м", 90)]
    [InlineData("1,5", 90)]
    [InlineData("1.5", 90)]
    [InlineData("90м", 90)]
    [InlineData("1:30", 90)]
    [InlineData("1h 30m", 90)]
    [InlineData("1ч30", null)]
    [InlineData("2 часа 5 минут", 125)]
    [InlineData("2 ч", 120)]
    [InlineData("45 мин", 45)]
    [InlineData("24", 1440)]
    [InlineData("25", 25)]
    [InlineData("90", 90)]
    [InlineData("0", 0)]
    [InlineData("0,25ч", 15)]
    [InlineData("25ч", null)]
    [InlineData("1:60", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    [InlineData("ч", null)]
    [InlineData("полтора", null)]
    [InlineData("99999999999999999999", null)]
    public void A_length_is_read_as_people_type_it(string typed, int? minutes) => (Worked.Read(typed)?.TotalMinutes).ShouldBe(minutes);

    [Theory]
    [InlineData("1ч30")]
    [InlineData("25ч")]
    [InlineData("полтора")]
    [InlineData("99999999999999999999")]
    public void What_cannot_be_read_is_not_guessed(string typed) => Worked.Read(typed).ShouldBeNull();
}
