using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// One kind of channel: the only thing that has to be written for another messenger. What comes in is stored raw, then read by <see cref="Read"/>, which is pure;
/// everything after it (who is it, which topic, exactly once, clocks) and everything before a sending (order, states, repeats) is the same for all kinds.
/// </summary>
public interface IChannelKind
{
    /// <summary>Which kind.</summary>
    TopicChannel Kind { get; }

    /// <summary>Component with the fields that its settings page asks; posts to a verb of the kind's own.</summary>
    Type Form { get; }

    /// <summary>Asks the other end whether it would let us in; changes nothing there.</summary>
    /// <returns>How it calls itself there: a bot's name, a mailbox.</returns>
    /// <exception cref="ChannelTroubled">It would not, and why.</exception>
    Task<string> Test(ChannelAccess channel, CancellationToken stop);

    /// <summary>Waits for what comes, a minute at most, and hands it to <paramref name="intake"/>; called again and again while the channel lives. Only what the intake has stored may be acknowledged.</summary>
    /// <exception cref="ChannelTroubled">It does not work now, and why; called again later and later.</exception>
    Task Receive(ChannelAccess channel, ChannelIntake intake, CancellationToken stop);

    /// <summary>Says what something raw means. Pure: no clock, no network, no database. What is of no interest is an empty list.</summary>
    /// <exception cref="FormatException">It cannot be read: it is parked, and the queue goes on.</exception>
    IReadOnlyList<Heard> Read(byte[] raw, ChannelAccess channel);

    /// <summary>Cuts an answer into what this channel sends in one piece each, in order; a file is a piece of its own.</summary>
    IEnumerable<string> Pieces(string text);

    /// <summary>Whether the files of an answer go along with its words, as in a mail; otherwise each is a piece of its own.</summary>
    bool TakesFilesAlong => false;

    /// <summary>How long to wait before something may be sent there; zero for now. Asked right before <see cref="Send"/>.</summary>
    TimeSpan WaitBefore(ChannelAccess channel, string place, DateTimeOffset now) => TimeSpan.Zero;

    /// <summary>Sends one piece. Never throws for what the other end does: the outcome says whether it left.</summary>
    Task<Outcome> Send(ChannelAccess channel, Outgoing piece, CancellationToken stop);

    /// <summary>Fetches the bytes of a file that came by reference; asked by a job, after the message itself is there.</summary>
    /// <exception cref="ChannelTroubled">Not now: asked again.</exception>
    /// <exception cref="FileNotHad">Never: too large, or gone.</exception>
    Task<byte[]> Fetch(ChannelAccess channel, string file, CancellationToken stop) => throw new FileNotHad("by reference");
}

/// <summary>A channel as its kind needs it, secret opened.</summary>
/// <param name="Settings">The kind's own settings as JSON.</param>
public sealed record ChannelAccess(Guid Agency, Guid Id, string Name, string Settings, string Secret, string? Cursor, DateTimeOffset? SeenAt);

/// <summary>Something as it came.</summary>
/// <param name="Key">The same for the same thing, another for any other.</param>
public sealed record RawUpdate(string Key, byte[] Bytes);

/// <summary>A piece to be sent.</summary>
/// <param name="Delivery">Its id: a kind whose other end can tell repeats sends it along.</param>
/// <param name="Place">Key of the address.</param>
/// <param name="Thread">Key of the thread.</param>
/// <param name="Title">Name of the thread, should it have to be made.</param>
/// <param name="ReplyTo">Key of the message of the client's that this answers, in kinds that thread by it.</param>
public sealed record Outgoing(Guid Delivery, string Place, string Thread, TopicKind Kind, string? Title, string? Text, OutgoingFile? File, string? ReplyTo, string Author)
{
    /// <summary>Files that go along with the words (see <see cref="IChannelKind.TakesFilesAlong"/>).</summary>
    public IReadOnlyList<OutgoingFile> Along { get; init; } = [];

    /// <summary>The product says it by itself: machines must not answer it.</summary>
    public bool IsAuto { get; init; }
}

/// <summary>A file to be sent.</summary>
public sealed record OutgoingFile(string Name, string Type, long Bytes, Func<Stream> Open);

/// <summary>How a sending ended.</summary>
public abstract record Outcome
{
    /// <summary>It arrived there.</summary>
    /// <param name="Key">Of the message there.</param>
    public sealed record Sent(string Key) : Outcome;

    /// <summary>It surely did not leave: tried again after so long.</summary>
    /// <param name="After">Null lets us choose.</param>
    /// <param name="Trouble">When it is the channel that does not work, not this piece.</param>
    public sealed record Later(string Why, TimeSpan? After = null, ChannelTrouble? Trouble = null) : Outcome;

    /// <summary>It was refused for good.</summary>
    /// <param name="PlaceIsClosed">We cannot write there any more at all.</param>
    public sealed record Refused(string Why, bool PlaceIsClosed = false) : Outcome;

    /// <summary>It may have left.</summary>
    public sealed record Unknown(string Why) : Outcome;

    /// <summary>It did not leave, because the place or thread has another key now: kept, and sent there.</summary>
    public sealed record Moved(string? Place, string? Thread) : Outcome;
}

/// <summary>A channel does not work now.</summary>
public sealed class ChannelTroubled(ChannelTrouble trouble, string words, TimeSpan? after = null) : Exception(words)
{
    /// <summary>In which way.</summary>
    public ChannelTrouble Trouble => trouble;

    /// <summary>When to come again, if the other end said.</summary>
    public TimeSpan? After => after;
}

/// <summary>A file can never be had.</summary>
public sealed class FileNotHad(string why) : Exception(why);
