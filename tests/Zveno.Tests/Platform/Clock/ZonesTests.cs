using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests;

public class ZonesTests
{
    static readonly DateTimeOffset November = new(2026, 11, 16, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Asia/Yekaterinburg", "Екатеринбург, UTC+5", "Yekaterinburg, UTC+5")]
    [InlineData("Asia/Kamchatka", "Петропавловск-Камчатский, UTC+12", "Kamchatka, UTC+12")]
    [InlineData("Europe/Kiev", "Киев, UTC+2", "Kyiv, UTC+2")]
    [InlineData("Asia/Kolkata", "Калькутта, UTC+5:30", "Kolkata, UTC+5:30")]
    [InlineData("America/Sao_Paulo", "Сан-Паулу, UTC−3", "São Paulo, UTC−3")]
    [InlineData("Asia/Thimphu", "Thimphu, UTC+6", "Thimphu, UTC+6")]
    public void A_zone_is_called_by_its_city_in_the_readers_language(string zone, string ru, string en)
    {
        Zones.NameOf(zone, November, Language.Ru).ShouldBe(ru);
        Zones.NameOf(zone, November, Language.En).ShouldBe(en);
    }

    [Fact]
    public void Every_zone_to_choose_is_known_to_the_machine_and_said_in_Cyrillic()
    {
        Zones.Common.ShouldBeUnique();
        foreach (var zone in Zones.Common) Zones.NameOf(zone, November, Language.Ru)[0].ShouldBeInRange('А', 'Я', zone);
    }

    [Fact]
    public void They_stand_from_west_to_east()
    {
        var offsets = Zones.Common.Select(x => TimeZoneInfo.FindSystemTimeZoneById(x).BaseUtcOffset).ToList();
        offsets.ShouldBeInOrder();
    }
}
