namespace Zveno.Inbox;

/// <summary>How a channel is, as a light with words.</summary>
public enum ChannelLight
{
    /// <summary>It answers.</summary>
    Green,
    /// <summary>Not heard of yet, or in trouble for a moment.</summary>
    Amber,
    /// <summary>Silent or failing for too long, or it needs a person.</summary>
    Red,
    /// <summary>Rests because a person said so.</summary>
    Paused,
}

public sealed partial class Channel
{
    /// <summary>So long it may be silent or fail before the light is red: a poll is answered within a minute.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Being heard of is noted this often, not at every poll.</summary>
    static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>When the other end last answered (UTC), to a minute.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>Since when (UTC) it fails; null while it works.</summary>
    public DateTimeOffset? TroubledSince { get; private set; }
    public ChannelTrouble? Trouble { get; private set; }

    /// <summary>What the other end said, without secrets.</summary>
    public string? TroubleWords { get; private set; }

    /// <summary>Whether something may be said by it now: it neither rests nor waits for a person to mend it.</summary>
    public bool CanSay => IsLive && !NeedsPerson(Trouble);

    /// <summary>It does not pass by itself.</summary>
    static bool NeedsPerson(ChannelTrouble? trouble) => trouble is ChannelTrouble.Refused or ChannelTrouble.Contested or ChannelTrouble.Expired;

    /// <summary>The other end answered.</summary>
    /// <returns>Whether that is worth keeping.</returns>
    internal bool Answered(DateTimeOffset at)
    {
        if (TroubledSince is null && SeenAt is { } seen && at - seen < Grain) return false;
        (SeenAt, TroubledSince, Trouble, TroubleWords) = (at, null, null, null);
        return true;
    }

    /// <summary>It failed. The first time is told to whoever looks after channels when it is for a person to mend.</summary>
    internal bool Failed(ChannelTrouble trouble, string words, DateTimeOffset at)
    {
        words = words.Length > 300 ? words[..300] : words;
        if (Trouble == trouble && TroubleWords == words) return false;
        if (Trouble != trouble && NeedsPerson(trouble)) Record(new ChannelFailed(Id, trouble, at));
        (TroubledSince, Trouble, TroubleWords) = (TroubledSince ?? at, trouble, words);
        return true;
    }

    /// <summary>The light at <paramref name="at"/> (UTC).</summary>
    public ChannelLight LightAt(DateTimeOffset at) =>
        PausedAt is not null ? ChannelLight.Paused
        : NeedsPerson(Trouble) ? ChannelLight.Red
        : TroubledSince is { } since ? at - since > Patience ? ChannelLight.Red : ChannelLight.Amber
        : at - (SeenAt ?? AddedAt) > Patience ? ChannelLight.Red
        : SeenAt is null ? ChannelLight.Amber : ChannelLight.Green;
}
