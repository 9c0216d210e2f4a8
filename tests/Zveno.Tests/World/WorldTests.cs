using Microsoft.EntityFrameworkCore;
using Shouldly;
using Zveno.Work;

namespace Zveno.Tests;

public class WorldTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task The_world_stands_and_two_worlds_do_not_meet(Engine engine)
    {
        var world = await Begin(engine);
        var other = await Begin(engine);
        (await world.Read(db => db.Tasks.CountAsync())).ShouldBe(3);
        (await other.Read(db => db.Tasks.AnyAsync(x => x.Id == world.Landing.Id))).ShouldBeFalse();
        (await world.Read(db => db.Tasks.WithBoard().SingleAsync(x => x.Id == world.Landing.Id))).Stage.Name.ShouldBe("В работе");
    }
}
