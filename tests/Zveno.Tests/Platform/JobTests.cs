using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class JobTests(Engines engines) : Story(engines)
{
    [EachEngine]
    public async Task Work_that_outlasts_its_lease_is_not_taken_over(Engine engine)
    {
        var world = await Begin(engine);
        await world.RunJobs();                                                             // what the world plans by itself is out of the way
        await AlarmIsDue(world);
        var claimed = (await Claim(world)).ShouldHaveSingleItem();
        Task<IReadOnlyList<JobRow>> other;
        await using (var slow = world.Look())
        {
            await slow.Db.BeginWriting();
            var row = (await JobClaims.Hold(slow.Db, claimed, default)).ShouldNotBeNull();
            TimeMachine.Pass(TimeSpan.FromMinutes(3));
            other = Claim(world);
            if (engine == Engine.Postgres) (await other).ShouldBeEmpty();               // on SQLite it waits for the writer's turn
            slow.Db.Remove(row);
            await slow.Db.Save();
        }
        (await other).ShouldBeEmpty();
    }

    [EachEngine]
    public async Task A_claim_that_was_overtaken_ends_nothing(Engine engine)
    {
        var world = await Begin(engine);
        await world.RunJobs();                                                             // what the world plans by itself is out of the way
        await AlarmIsDue(world);
        var dead = (await Claim(world)).ShouldHaveSingleItem();
        TimeMachine.Pass(TimeSpan.FromMinutes(3));
        var alive = (await Claim(world)).ShouldHaveSingleItem();
        alive.Fence.ShouldBe(dead.Fence + 1);
        await using var scope = world.Look();
        await scope.Db.BeginWriting();
        (await JobClaims.Hold(scope.Db, dead, default)).ShouldBeNull();
        (await JobClaims.Hold(scope.Db, alive, default)).ShouldNotBeNull();
    }

    /// <summary>A client's question ten minutes ago: its alarm is due, and nothing else; that it is a question was looked at in its first minute.</summary>
    static async Task AlarmIsDue(World world)
    {
        await world.Writes(world.Marina, "Где отчёт?");
        TimeMachine.Pass(TimeSpan.FromMinutes(2));
        await world.RunJobs();
        TimeMachine.Pass(TimeSpan.FromMinutes(8));
    }

    static async Task<IReadOnlyList<JobRow>> Claim(World world)
    {
        await using var scope = world.App.Services.GetRequiredService<Scopes>().Everywhere();
        return await JobClaims.Claim(scope.Db, World.Now, TimeSpan.FromMinutes(2), 20, world.AgencyId, default);
    }
}
