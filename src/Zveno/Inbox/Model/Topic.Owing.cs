using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Topic
{
    /// <summary>Says that the last message needs no answer, and why; stops the clock.</summary>
    /// <exception cref="Refused">Nothing is owed, no reason, or not somebody who talks to clients.</exception>
    public void NeedsNoAnswer(string reason, DeskTimes desk, Member by, DateTimeOffset at)
    {
        RunningFor(by).Stop(ReplyOutcome.NotNeeded, Demand.Text(reason, ReplyClock.MostReason, "reason"), null, desk, by, at);
        AnswerBy = null;
        StopWaiting();
        Record(new AnswerNotNeeded(Id, ClientId, by.Id, at));
    }

    /// <summary>Waits for the client, whose room says so: the clock, if one runs, stands until somebody resumes it or the client writes.</summary>
    /// <param name="need">What is needed from the client, in words that he reads; null where our last message says it.</param>
    /// <exception cref="Refused">It waits already, the words are too long, or not somebody who talks to clients.</exception>
    public void WaitForClient(string? need, DeskTimes desk, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (WaitsSince is not null) throw Refusals.WaitsAlready();
        Need = Demand.OptionalText(need, MostNeed, "need");
        WaitsSince = at;
        ClosedAt = null;
        Clock?.Pause(desk, by, at);
        AnswerBy = null;
        Record(new TopicPaused(Id, ClientId, by.Id, at));
    }

    /// <summary>Ends the waiting: the clock, if there is one, goes on from where it stood.</summary>
    /// <exception cref="Refused">It does not wait, or not somebody who talks to clients.</exception>
    public void GoOn(DeskTimes desk, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (WaitsSince is null) throw Refusals.DoesNotWait();
        StopWaiting();
        if (Clock is { IsPaused: true } paused) paused.Resume(desk, by, at);
        AnswerBy = Clock?.DueAt;
        Record(new TopicResumed(Id, ClientId, by.Id, at));
    }

    /// <summary>Marks urgent, or takes the mark off: the limits of the running clock change at once, counted from its start.</summary>
    /// <exception cref="Refused">Not somebody who talks to clients.</exception>
    public void Urge(bool urgent, DeskTimes desk, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (IsUrgent == urgent) return;
        IsUrgent = urgent;
        Clock?.SetPace(Pace, desk.LimitsOf(Channel, PacedAs), desk, by, at);
        AnswerBy = Clock?.DueAt;
        Record(new TopicUrged(Id, ClientId, urgent, by.Id, at));
    }

    /// <summary>Makes somebody owe the answers; the running clock goes on in that person's working time.</summary>
    /// <exception cref="Refused">Either of the two does not talk to clients, or has left.</exception>
    public void OweTo(Member member, DeskTimes desk, Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer || !member.CanAnswer) throw Refusals.OnlyWhoTalks();
        HandTo(member.Id, desk, by.Id, at);
    }

    /// <summary>The same when the product does it: the client got another account manager.</summary>
    internal void HandTo(Guid? member, DeskTimes desk, Guid? by, DateTimeOffset at)
    {
        if (OwedById == member) return;
        OwedById = member;
        Recount(desk, by, at);
        Record(new TopicHanded(Id, ClientId, member, by, at));
    }

    /// <summary>Counts the instants again: the calendar, somebody's hours or the person changed.</summary>
    internal void Recount(DeskTimes desk, Guid? by, DateTimeOffset at)
    {
        Clock?.OweTo(OwedById, desk, by, at);
        AnswerBy = Clock?.DueAt;
    }

    /// <summary>Closes it: nothing more to say. An owed answer comes first.</summary>
    /// <exception cref="Refused">An answer is owed, or not somebody who talks to clients.</exception>
    public void Close(Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (Clock is not null) throw Refusals.AnswerFirst();
        if (IsClosed) return;
        (ClosedAt, SnoozedUntil) = (at, null);
        StopWaiting();
        Record(new TopicClosed(Id, ClientId, by.Id, at));
    }

    /// <summary>Opens it again.</summary>
    /// <exception cref="Refused">Not somebody who talks to clients.</exception>
    public void Reopen(Member by, DateTimeOffset at)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (!IsClosed) return;
        ClosedAt = null;
        Record(new TopicReopened(Id, ClientId, by.Id, at));
    }

    void StopWaiting() => (WaitsSince, Need) = (null, null);

    ReplyClock RunningFor(Member by)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        return Clock ?? throw Refusals.NothingOwed();
    }
}
