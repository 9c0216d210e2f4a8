using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Topic
{
    /// <summary>Until when (UTC) it is off the desk; null while it lies on it. A message of the client's brings it back at once.</summary>
    public DateTimeOffset? SnoozedUntil { get; private set; }

    /// <summary>Puts it off the desk until then. The clock goes on: what was promised is not put off, so an owed answer may be put off only to its promise.</summary>
    /// <param name="until">When it comes back (UTC), within a year.</param>
    /// <exception cref="Refused">Not in the future, past what was promised, closed, or not somebody who talks to clients.</exception>
    public void Snooze(DateTimeOffset until, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (IsClosed) throw Refusals.TopicIsClosed();
        if (until <= at || until > at.AddYears(1)) throw Refusals.NotInTheFuture("until");
        if (AnswerBy is { } promised && until > promised) throw Refusals.SnoozePastPromise(promised);
        SnoozedUntil = until;
        Record(new TopicSnoozed(Id, ClientId, until, by.Id, at));
    }

    /// <summary>Brings it back: its time came, or somebody wants it now.</summary>
    internal void Wake(Guid? by, DateTimeOffset at)
    {
        if (SnoozedUntil is null) return;
        SnoozedUntil = null;
        Record(new TopicWoken(Id, ClientId, by, at));
    }
}
