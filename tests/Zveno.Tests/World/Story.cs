using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>A test about the product as its people know it: the real app, a real database, the one named world.</summary>
public abstract class Story(Engines engines)
{
    /// <summary>The apps.</summary>
    protected Engines Engines => engines;

    /// <summary>Monday 16 November 2026, 11:00 in Moscow: a working day like any other. Stories begin here.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 16, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A fresh world: an agency of its own with its people, client, project and board.</summary>
    protected Task<World> Begin(Engine engine)
    {
        TimeMachine.TravelTo(Monday);               // here, not in an async method: what that sets is lost to its caller
        return Build(engine);
    }

    async Task<World> Build(Engine engine) => await World.Build(await engines.On(engine));
}
