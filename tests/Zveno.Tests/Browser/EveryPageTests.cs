using Shouldly;

namespace Zveno.Tests.Browser;

/// <summary>What holds for every page of the product, whoever adds it.</summary>
[Collection(nameof(House))]
public class EveryPageTests(House house)
{
    [Fact]
    public async Task Axe_finds_nothing_serious_in_either_theme() => (await house.Looks()).Serious.ShouldBeEmpty();

    /// <summary>In a client's room nothing at all, of any weight, good practice and the size of what a finger presses included.</summary>
    [Fact]
    public async Task Axe_finds_nothing_in_a_room_in_either_theme_on_a_desk_and_on_a_phone()
    {
        var looks = await house.Looks();
        looks.RoomLooks.ShouldBeGreaterThan(40);
        looks.InRooms.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_link_leads_nowhere()
    {
        (await house.Spots()).Count.ShouldBeGreaterThan(12);
        SiteMap.Dead.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_phone() => (await house.Looks()).Wide.ShouldBeEmpty();

    [Fact]
    public async Task No_script_fails_and_nothing_is_blocked() => (await house.Looks()).Errors.ShouldBeEmpty();
}
