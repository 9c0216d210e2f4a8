using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Message
{
    /// <summary>Whether our answer helped, as the client said; null while he said nothing.</summary>
    public bool? Helped { get; private set; }

    /// <summary>Who said so.</summary>
    public Guid? RatedBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset? RatedAt { get; private set; }

    /// <summary>A contact says whether it helped; the last word stands, the same word again is none.</summary>
    /// <exception cref="Refused">It is the client's own or said by the product itself.</exception>
    public void Rate(bool helped, Contact by, DateTimeOffset at)
    {
        if (MemberId is null || IsAuto || by.ClientId != ClientId) throw Refusals.NothingToRate();
        if (Helped == helped) return;
        (Helped, RatedBy, RatedAt) = (helped, by.Id, at);
        Record(new AnswerRated(Id, TopicId, ClientId, helped, by.Id, at));
    }
}

/// <summary>A contact said whether an answer helped.</summary>
/// <param name="Contact">Who.</param>
public sealed record AnswerRated(Guid Message, Guid Topic, Guid Client, bool Helped, Guid Contact, DateTimeOffset At) : Activity(Message, null, At);
