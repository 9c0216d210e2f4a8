namespace Zveno.Inbox;

/// <summary>What something raw means, in words of ours: the same for every kind of channel.</summary>
public abstract record Heard
{
    /// <summary>Something said. Said again under the same key, it is the same message, edited if its version is higher.</summary>
    /// <param name="Key">Of the message.</param>
    /// <param name="Place">Where it was said.</param>
    /// <param name="Thread">In which thread of that place; empty for none.</param>
    /// <param name="By">Who said it.</param>
    /// <param name="Text">Null when only parts came.</param>
    /// <param name="Group">Messages of one group are one message here: an album.</param>
    /// <param name="Version">Grows with its edits; 0 as first said.</param>
    /// <param name="ReplyTo">Key of the message that it answers.</param>
    public sealed record Said(string Key, HeardPlace Place, HeardThread Thread, HeardPerson By, string? Text, IReadOnlyList<HeardPart> Parts, string? Group = null, long Version = 0, string? ReplyTo = null) : Heard;

    /// <summary>A machine answers for a person: nobody waits for our answer.</summary>
    public sealed record Automatic(Said What) : Heard;

    /// <summary>What had left came back.</summary>
    public sealed record Bounced(Guid Delivery, string Why) : Heard;

    /// <summary>A sign on a message.</summary>
    public sealed record Reacted(string Key, string Signs) : Heard;

    /// <summary>Somebody shows a secret that we gave: it proves who he is, or whose the group is that he says it in.</summary>
    public sealed record Started(HeardPlace Place, HeardPerson By, string Token) : Heard;

    /// <summary>A place has another address now.</summary>
    public sealed record Moved(string From, string To) : Heard;

    /// <summary>We were let into a place, or shown out of it.</summary>
    public sealed record Doors(HeardPlace Place, bool AreOpen) : Heard;

    /// <summary>A thread was made or named there.</summary>
    public sealed record Named(HeardPlace Place, HeardThread Thread) : Heard;
}

/// <summary>A place of talk.</summary>
public sealed record HeardPlace(string Key, string Title, AddressKind Kind);

/// <summary>A thread within a place; what is not said is null and left as it is.</summary>
public sealed record HeardThread(string Key = "", string? Title = null, TopicKind? Kind = null);

/// <summary>Somebody there.</summary>
public sealed record HeardPerson(string Key, string Name);

/// <summary>What a message carries beside its text.</summary>
public enum PartKind
{
    Photo,
    Video,
    Voice,
    Audio,
    File,
    Sticker,
    Contact,
    Place,
    Poll,
    /// <summary>Something that we cannot show; named by its word there.</summary>
    Other,
}

/// <summary>A part of a message.</summary>
/// <param name="Words">What can be said of it in words: a sticker's sign, a contact's name and number, a voice's length.</param>
/// <param name="File">By which its bytes are had (see <see cref="IChannelKind.Fetch"/>); null when there are none, or too many.</param>
/// <param name="Bytes">Their number, where it is known.</param>
/// <param name="IsTooLarge">The other end does not give it.</param>
/// <param name="Content">The bytes themselves, where they came along.</param>
public sealed record HeardPart(PartKind Kind, string? Words = null, string? File = null, string? Name = null, long? Bytes = null, bool IsTooLarge = false, byte[]? Content = null);
