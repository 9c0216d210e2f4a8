using System.Collections.Concurrent;

namespace Zveno.Platform;

/// <summary>Stops guessing: after so many wrong secrets from one address within a minute, further tries get 429 for the rest of it.</summary>
public sealed class GuessLimit(TimeProvider clock)
{
    /// <summary>Wrong tries a minute.</summary>
    public const int Most = 20;

    readonly ConcurrentDictionary<string, (long Minute, int Count)> _wrong = new(StringComparer.Ordinal);

    /// <summary>Whether this caller has guessed too often.</summary>
    public bool IsTooMany(HttpContext http) => _wrong.TryGetValue(AddressOf(http), out var seen) && seen.Minute == Minute && seen.Count >= Most;

    /// <summary>Counts a wrong try.</summary>
    public void Wrong(HttpContext http)
    {
        if (_wrong.Count > 100_000) _wrong.Clear();
        _wrong.AddOrUpdate(AddressOf(http), (Minute, 1), (_, seen) => seen.Minute == Minute ? (Minute, seen.Count + 1) : (Minute, 1));
    }

    long Minute => clock.GetUtcNow().ToUnixTimeSeconds() / 60;

    static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "?";
}
