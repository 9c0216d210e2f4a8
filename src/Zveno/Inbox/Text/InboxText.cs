using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sentences about the talk with clients, its clocks and alarms.</summary>
public abstract class InboxText : Texts
{
    public abstract string BringTable { get; }
    public abstract string Title { get; }
    public abstract string Wishes { get; }
    public abstract string WishTalk { get; }
    public abstract string WishAnswer { get; }
    public abstract string WishTake { get; }
    public abstract string WishDecline { get; }
    public abstract string WishDecided { get; }
    public abstract string NothingToRate { get; }

    /// <summary>Whether an answer helped, as the client said.</summary>
    public abstract string ClientSaysHelped(bool helped);
    public abstract string WishDeclinedSaid { get; }
    public abstract string WishTakenSaid(string task);
    public abstract string OnlyWhoTalks { get; }
    public abstract string AnsweredMeanwhile { get; }
    public abstract string NothingOwed { get; }
    public abstract string WaitsAlready { get; }
    public abstract string DoesNotWait { get; }
    public abstract string AnswerFirst { get; }
    public abstract string TooManyFiles(int most);
    public abstract string ClientTalk { get; }
    public abstract string NoTalk { get; }
    public abstract string NoTalkText { get; }
    public abstract string Talk { get; }
    public abstract string ClientPane { get; }
    public abstract string ChooseTitle { get; }
    public abstract string ChooseText { get; }
    public abstract string WaitsForClient { get; }
    public abstract string Closed { get; }
    public abstract string OwedByDesk { get; }
    public abstract string Actions { get; }
    public abstract string TakeOver { get; }
    public abstract string HandOver { get; }
    public abstract string Hand { get; }
    public abstract string WhoAnswers { get; }
    public abstract string Wait { get; }
    public abstract string GoOn { get; }
    public abstract string Need { get; }
    public abstract string NeedHint { get; }
    public abstract string WaitsHint { get; }
    public abstract string NoAnswer { get; }
    public abstract string Reason { get; }
    public abstract string ReasonHint { get; }
    public abstract string StopClock { get; }
    public abstract string MakeUrgent { get; }
    public abstract string NotUrgent { get; }
    public abstract string CloseTopic { get; }
    public abstract string Reopen { get; }
    public abstract string Earlier { get; }
    public abstract string NoteWord { get; }
    public abstract string ToTeam { get; }
    public abstract string YourAnswer { get; }
    public abstract string ToNote { get; }
    public abstract string ToAnswer { get; }
    public abstract string AttachFile { get; }
    public abstract string EnterSends { get; }
    public abstract string AnswerButton { get; }
    public abstract string NoteButton { get; }
    public abstract string Lead { get; }
    public abstract string NobodyYet { get; }
    public abstract string ClientClass { get; }
    public abstract string TheirTime { get; }
    public abstract string People { get; }
    public abstract string Projects { get; }
    public abstract string OtherTopics { get; }
    public abstract string Alarms { get; }
    public abstract string Seen { get; }
    public abstract string View(TopicView view);
    public abstract string EmptyTitle(TopicView view);
    public abstract string EmptyText(TopicView view);
    public abstract string We(string words);
    public abstract string OwedBy(string name);
    public abstract string OnlyFirst(int rows);
    public abstract string AnswerDue(string when);
    public abstract string LateBy(string time);
    public abstract string Promised(string until);
    public abstract string AnsweredIn(string time);
    public abstract string OpenTasks(int n);
    public abstract string Waiting(int n);

    /// <summary>Usual reasons for which no answer is needed.</summary>
    public abstract IReadOnlyList<string> Reasons { get; }
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
