using Shouldly;

namespace Zveno.Tests;

public class RoomReadsOnlyTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Opening_everything_in_a_room_by_GET_and_HEAD_writes_nothing(Engine engine)
    {
        var world = await Begin(engine);
        await RichLife.Of(world);
        var before = await RowDigest.Of(world);
        (await RoomRoutes.Read(world, world.MarinasLink)).Count(x => x.Status == 200).ShouldBeGreaterThan(40);
        using (await Listening.To(world.App, $"/r/{world.MarinasLink}/live")) (await RowDigest.Of(world)).ShouldBe(before);
        (await RowDigest.Of(world)).ShouldBe(before);
    }
}
