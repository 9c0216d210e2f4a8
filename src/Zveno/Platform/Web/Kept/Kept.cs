namespace Zveno.Platform;

/// <summary>What <see cref="KeptPages"/> keep in memory: a page, or a part that pages are made of.</summary>
public abstract class Kept
{
    private protected Kept(IReadOnlyList<string> topics, long until) => (Topics, Until) = (topics, until);

    /// <summary>It is stale once one of these is told.</summary>
    internal IReadOnlyList<string> Topics { get; }

    /// <summary>Timestamp after which it is made anew whatever was heard.</summary>
    internal long Until { get; }

    /// <summary>Timestamp of the last time that somebody asked for it.</summary>
    internal long Used { get; set; }

    internal abstract long Bytes { get; }
}

/// <summary>A part that pages are made of.</summary>
sealed class KeptPart(object value, Func<long> bytes, IReadOnlyList<string> topics, long until) : Kept(topics, until)
{
    public object Value => value;

    internal override long Bytes => bytes();
}
