using System.Collections.Concurrent;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>
/// Locks addresses that nobody has, as known ones are locked (five wrong tries, a quarter of an hour), so that being locked out does not tell who has an account.
/// Kept in memory only: there is nobody behind them to protect.
/// </summary>
public sealed class Strangers(TimeProvider clock)
{
    readonly ConcurrentDictionary<string, (int Wrong, DateTimeOffset Until)> _tries = new(StringComparer.Ordinal);

    /// <summary>Counts a try; the minutes to wait when the address is locked, else null.</summary>
    public int? Wrong(string email)
    {
        if (_tries.Count > 50_000) _tries.Clear();
        var now = clock.GetUtcNow();
        var (wrong, until) = _tries.AddOrUpdate(AccessKey.HashOf(email.Trim().ToUpperInvariant()), _ => (1, now),
            (_, seen) => seen.Wrong < Account.MostWrong ? (seen.Wrong + 1, now + Account.Locked) : seen.Until > now ? seen : (1, now));
        return wrong >= Account.MostWrong ? Math.Max(1, (int)Math.Ceiling((until - now).TotalMinutes)) : null;
    }
}
