namespace Zveno.Platform;

/// <summary>Nobody works for three years on end, so a working deadline has no date: a week without hours, or an absence without end.</summary>
/// <param name="after">The instant (UTC) after which no working time was found.</param>
public sealed class NoWorkingTimeException(DateTimeOffset after) : InvalidOperationException($"No working time within three years after {after:u}.")
{
    /// <summary>The instant (UTC) after which no working time was found.</summary>
    public DateTimeOffset After { get; } = after;
}
