using Zveno.Platform;
using Zveno.Tests;
using Zveno.Work;

namespace Zveno.Bench;

/// <summary>The named world, scaled: one project whose board holds so many cards, made by the product's own rules.</summary>
/// <param name="Session">Ira's session cookie.</param>
/// <param name="Token">Ira's API token.</param>
/// <param name="Link">Marina's room link.</param>
/// <param name="Card">Number of one card.</param>
/// <param name="Board">The board of 1,000 cards.</param>
sealed record Scene(string Session, string Token, string Link, string Card, BoardScene Board)
{
    /// <summary>A board of 10,000 cards, where it was asked for.</summary>
    public BoardScene? Huge { get; private init; }

    /// <summary>A hundred projects with 1,000 tasks, where it was asked for.</summary>
    public WideScene? Small { get; private init; }

    /// <summary>The same with 100,000.</summary>
    public WideScene? Large { get; private init; }

    /// <summary>1,000 topics and as many articles, where it was asked for.</summary>
    public InboxScene? FewTopics { get; private init; }

    /// <summary>10,000 topics and 100,000 articles.</summary>
    public InboxScene? ManyTopics { get; private init; }

    /// <summary>Hours of 50 people and packages of 500 projects, where they were asked for.</summary>
    public HoursScene? Hours { get; private init; }

    /// <param name="wanted">Which parts the lines that were asked for need.</param>
    public static async Task<Scene> Make(string folder, Parts wanted)
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_ZVENO", Path.Combine(Source.Root, "src", "Zveno"));    // the host looks for it beside a test project
        await using var app = new App(Engine.Sqlite, null, folder);
        TimeMachine.TravelTo(DateTimeOffset.UtcNow);
        var world = await World.Build(app);
        var board = await BoardScene.Make(world, "BIG", 1_000);
        await BoardScene.Make(world, BoardScene.Quick, 0);
        var huge = wanted.HasFlag(Parts.Huge) ? await BoardScene.Make(world, "HUGE", 10_000) : null;
        await GanttScene.Make(world);
        var large = wanted.HasFlag(Parts.Wide) || wanted.HasFlag(Parts.Search) ? await WideScene.Make(app, 100_000) : null;
        if (wanted.HasFlag(Parts.Search)) await SearchScene.Make(Path.Combine(folder, "zveno.db"), large!.Agency);
        return new Scene(world.SessionOf(world.Ira), world.TokenOf(world.Ira), world.MarinasLink, "BIG-1", board)
        {
            Huge = huge,
            Small = wanted.HasFlag(Parts.Wide) ? await WideScene.Make(app, 1_000) : null,
            Large = large,
            Hours = wanted.HasFlag(Parts.Hours) ? await HoursScene.Make(app, Path.Combine(folder, "zveno.db")) : null,
            FewTopics = wanted.HasFlag(Parts.Inbox) ? await InboxScene.Make(app, Path.Combine(folder, "zveno.db"), 1_000, 1_000) : null,
            ManyTopics = wanted.HasFlag(Parts.Inbox) ? await InboxScene.Make(app, Path.Combine(folder, "zveno.db"), 10_000, 100_000) : null,
        };
    }
}

/// <summary>Parts of the scaled world that take time to make.</summary>
[Flags]
enum Parts
{
    None = 0,
    /// <summary>A board of 10,000 cards.</summary>
    Huge = 1,
    /// <summary>Agencies of 1,000 and 100,000 tasks.</summary>
    Wide = 2,
    /// <summary>A million messages in the index beside 100,000 tasks.</summary>
    Search = 4,
    /// <summary>Agencies with many topics and articles.</summary>
    Inbox = 8,
    /// <summary>An agency with a month of hours of 50 people and 500 packages.</summary>
    Hours = 16,
}
