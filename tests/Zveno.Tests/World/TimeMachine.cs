namespace Zveno.Tests;

/// <summary>A clock that each story turns for itself: the time belongs to the flow of calls, so that stories run side by side.</summary>
public sealed class TimeMachine : TimeProvider
{
    /// <summary>The one in all hosts of the run.</summary>
    public static readonly TimeMachine Shared = new();

    static readonly AsyncLocal<Hand?> Flow = new();

    /// <summary>Takes this flow to <paramref name="at"/>; from then on time stands still until moved.</summary>
    public static void TravelTo(DateTimeOffset at) => (Flow.Value ??= new Hand()).At = at;

    /// <summary>Lets time pass in this flow.</summary>
    public static void Pass(TimeSpan time) => TravelTo(Shared.GetUtcNow() + time);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Flow.Value?.At ?? Truncated(base.GetUtcNow());

    // Databases keep microseconds.
    static DateTimeOffset Truncated(DateTimeOffset at) => new(at.Ticks / 10 * 10, TimeSpan.Zero);

    sealed class Hand
    {
        public DateTimeOffset At { get; set; }
    }
}
