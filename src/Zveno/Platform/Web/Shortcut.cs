namespace Zveno.Platform;

/// <summary>Where a key works; the sheet of keys is parted so.</summary>
public enum KeyPlace
{
    Everywhere,
    Card,
    Board,
    Gantt,
    Inbox,
    StandUp,
}

/// <summary>
/// A key of the workspace; modules register theirs. The sheet that <c>?</c> opens is made of these, and <c>shortcuts.js</c> reads the sheet: what is
/// shown is what works. A letter means the physical key that carries it on a Latin keyboard.
/// </summary>
/// <param name="Order">In its part of the sheet.</param>
/// <param name="Keys">As the sheet shows it: <c>e</c>, <c>Ctrl K</c>, <c>?</c>.</param>
/// <param name="What">What it does, in a few words.</param>
public sealed record Shortcut(KeyPlace Place, int Order, string Keys, Func<Text, string> What)
{
    /// <summary>The script's own act, by its name there.</summary>
    public string? Does { get; init; }

    /// <summary>Address of a menu that it opens beside the card; <c>{card}</c> is the card's number.</summary>
    public string? Opens { get; init; }

    /// <summary>Address that it posts to; <c>{card}</c> is the card's number.</summary>
    public string? Posts { get; init; }

    /// <summary>The script that hears it, when that is one of a page's own.</summary>
    public string? HeardIn { get; init; }
}
