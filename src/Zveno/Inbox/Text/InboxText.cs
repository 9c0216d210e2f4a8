using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sentences about the talk with clients, its clocks and alarms.</summary>
public abstract class InboxText : Texts
{
    public abstract string Title { get; }
    public abstract string OnlyWhoTalks { get; }
    public abstract string AnsweredMeanwhile { get; }
    public abstract string NothingOwed { get; }
    public abstract string WaitsAlready { get; }
    public abstract string DoesNotWait { get; }
    public abstract string AnswerFirst { get; }
    public abstract string TooManyFiles(int most);
    public abstract string Kind(TopicKind kind);
    public abstract string Channel(TopicChannel channel);

    /// <summary>The promise as the client reads it: «Ответим до 15:15».</summary>
    /// <param name="until">As <see cref="Platform.Text.Until"/> says it in the client's zone.</param>
    public abstract string Promise(string until);

    /// <summary>An alarm in one line: what happened, with which client.</summary>
    public abstract string Alarm(AlarmKind kind, string client);

    /// <summary>The alarm as a mail.</summary>
    /// <param name="phone">The client's telephone number, for the head.</param>
    /// <param name="due">When the answer was or is due.</param>
    public abstract string AlarmMail(AlarmKind kind, string client, string contact, string? phone, string topic, string due, string link);
}

/// <summary>Offers them as <c>text.Inbox</c>.</summary>
public static class InboxTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public InboxText Inbox => text.Of<InboxText>();
    }
}
