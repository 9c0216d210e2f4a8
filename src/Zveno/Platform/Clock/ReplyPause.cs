namespace Zveno.Platform;

/// <summary>A stretch of time in which the agency waits on the client and the reply clock stands.</summary>
public readonly record struct ReplyPause
{
    /// <param name="from">When waiting began.</param>
    /// <param name="to">When it ended; null while it lasts.</param>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public ReplyPause(DateTimeOffset from, DateTimeOffset? to)
    {
        if (to < from) throw new ArgumentException("A pause ends before it begins.", nameof(to));
        (From, To) = (from.ToUniversalTime(), to?.ToUniversalTime());
    }

    /// <summary>When waiting began (UTC).</summary>
    public DateTimeOffset From { get; }

    /// <summary>When it ended (UTC); null while it lasts.</summary>
    public DateTimeOffset? To { get; }
}
