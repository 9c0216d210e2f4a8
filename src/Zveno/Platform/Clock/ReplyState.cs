namespace Zveno.Platform;

/// <summary>Where a reply stands; each state begins at its limit's instant, that instant included.</summary>
public enum ReplyState
{
    /// <summary>Before the warning.</summary>
    InTime,

    /// <summary>Warned, not yet due.</summary>
    Soon,

    /// <summary>Past what was promised.</summary>
    Late,

    /// <summary>So late that the promise counts as broken.</summary>
    Breached,
}
