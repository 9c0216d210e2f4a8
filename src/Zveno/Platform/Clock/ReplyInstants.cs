namespace Zveno.Platform;

/// <summary>When each limit of a reply clock is reached (UTC), to be stored. Null: not before the present pause ends.</summary>
/// <param name="Warn">The account manager is warned.</param>
/// <param name="Due">The answer is due; the promise that the client reads.</param>
/// <param name="Alarm">The head is told.</param>
/// <param name="Breach">The promise counts as broken.</param>
public readonly record struct ReplyInstants(DateTimeOffset? Warn, DateTimeOffset? Due, DateTimeOffset? Alarm, DateTimeOffset? Breach)
{
    /// <summary>Where the reply stands at an instant, told from the stored instants alone.</summary>
    public ReplyState StateAt(DateTimeOffset at) =>
        at >= Breach ? ReplyState.Breached : at >= Due ? ReplyState.Late : at >= Warn ? ReplyState.Soon : ReplyState.InTime;
}
