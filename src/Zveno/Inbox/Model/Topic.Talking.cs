using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

public sealed partial class Topic
{
    /// <summary>Takes in what a client's contact says: starts the reply clock if none runs, ends the waiting for the client, opens a closed topic.</summary>
    /// <param name="id">The client-made id of the message.</param>
    /// <param name="at">When it came (UTC).</param>
    /// <exception cref="Refused">The text is empty or longer than 10,000 characters.</exception>
    public Message Receive(Guid id, Contact contact, string text, DeskTimes desk, DateTimeOffset at)
    {
        var message = Say(id, contact.Id, null, contact.Name, text, at);
        (ClosedAt, SnoozedUntil) = (null, null);
        StopWaiting();
        if (Clock is null) StartClock(message, contact.Id, desk, at);
        else if (Clock.IsPaused) Clock.Resume(desk, null, at);
        AnswerBy = Clock!.DueAt;
        Record(new QuestionReceived(Id, message.Id, ClientId, contact.Id, at));
        return message;
    }

    /// <summary>Answers the client. Stops the clock; what the client wrote after <paramref name="seen"/> stays unanswered and gets a clock of its own (see <see cref="StartClockForWhatCameMeanwhile"/>).</summary>
    /// <param name="seen">Number of the last message that the writer had read.</param>
    /// <param name="waits">Whether the client is waited for after it: the answer asks him for something.</param>
    /// <param name="known">Number of the last answer that the writer knows of; null for no later one than he had read.</param>
    /// <exception cref="Refused">Not somebody who talks to clients, somebody answered meanwhile, or the text is empty or too long.</exception>
    public Message Answer(Guid id, int seen, string text, DeskTimes desk, Member by, DateTimeOffset at, bool waits = false, int? known = null)
    {
        if (!by.CanAnswer) throw Refusals.OnlyWhoTalks();
        if (LastAnswerNumber > (known ?? seen)) throw Refusals.AnsweredMeanwhile();
        var message = Say(id, null, by.Id, by.Name, text, at);
        LastAnswerNumber = message.Number;
        ClosedAt = null;
        OwedById ??= by.Id;
        Clock?.Stop(ReplyOutcome.Answered, null, message.Id, desk, by, at);
        AnswerBy = null;
        Record(new TopicAnswered(Id, message.Id, ClientId, Math.Min(seen, message.Number), by.Id, at));
        StopWaiting();
        if (waits) WaitForClient(null, desk, by, at);
        return message;
    }

    /// <summary>Starts the clock of a message that came while we were answering an earlier one.</summary>
    internal void StillOwes(Message unread, DeskTimes desk, DateTimeOffset at)
    {
        if (Clock is not null || unread.ContactId is not { } contact) return;
        StartClock(unread, contact, desk, at);
        AnswerBy = Clock!.DueAt;
    }

    Message Say(Guid id, Guid? contact, Guid? member, string author, string text, DateTimeOffset at)
    {
        var message = new Message(id, this, LastNumber + 1, contact, member, author, text, at);
        Messages.Add(message);
        (LastNumber, LastMessageAt, LastWords) = (message.Number, at, FirstWords(message.Text, 140));
        return message;
    }

    void StartClock(Message since, Guid contact, DeskTimes desk, DateTimeOffset at)
    {
        var clock = new ReplyClock(Ids.New(at), this, since, contact, Pace, desk, at);
        Clocks.Add(clock);
    }
}
