using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>A test about the product as its people know it: the real app, a real database, the one named world.</summary>
public abstract class Story
{
    /// <summary>Time stands still from the beginning: what an async helper of a test sets first is lost to the test, which would go on by the real clock.</summary>
    protected Story(Engines engines)
    {
        Engines = engines;
        TimeMachine.TravelTo(Monday);
    }

    /// <summary>The apps.</summary>
    protected Engines Engines { get; }

    /// <summary>Monday 16 November 2026, 11:00 in Moscow: a working day like any other. Stories begin here.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 16, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A fresh world: an agency of its own with its people, client, project and board.</summary>
    protected Task<World> Begin(Engine engine)
    {
        TimeMachine.TravelTo(Monday);
        return Build(engine);
    }

    async Task<World> Build(Engine engine) => await World.Build(await Engines.On(engine));
}
