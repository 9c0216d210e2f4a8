using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Sentences of the desk: answers that wait, snoozing, who looks, reply clocks and their limits.</summary>
public abstract class DeskingText : Texts
{
    public abstract string TopicIsClosed { get; }
    public abstract string NotInTheFuture { get; }
    public abstract string SnoozePastPromise(string promised);
    public abstract string RuleOutOfOrder { get; }
    public abstract string OnlyWhoLeadsClocks { get; }
    public abstract string OnCallTalksToNobody { get; }
    public abstract string ToClient(string name, string where);
    public abstract string ToArchived { get; }
    public abstract string GoesInTheMorning(string when);
    public abstract string Now { get; }
    public abstract string AtOnce { get; }
    public abstract string Later { get; }
    public abstract string LeavesAt { get; }
    public abstract string Cancel { get; }
    public abstract string TakeBack { get; }
    public abstract string SendNow { get; }
    public abstract string SendAnyway { get; }
    public abstract string Change { get; }
    public abstract string ChangeTitle { get; }
    public abstract string Stopped { get; }
    public abstract string Leaving { get; }
    public abstract string LeavesInTheMorning(string when);
    public abstract string Leaves(string when);
    public abstract string HeldTill(string when);
    public abstract string GoesAlong { get; }
    public abstract string HeldTitle { get; }
    public abstract string HeldSub { get; }
    public abstract string NoHeld { get; }
    public abstract string NoHeldText { get; }
    public abstract string Snooze { get; }
    public abstract string SnoozeTill { get; }
    public abstract string SnoozeHint { get; }
    public abstract string SnoozedTill(string when);
    public abstract string InAnHour { get; }
    public abstract string Wake { get; }
    public abstract string Looks(string name);
    public abstract string Types(string name);
    public abstract string KeyNext { get; }
    public abstract string KeyBefore { get; }
    public abstract string KeyAnswer { get; }
    public abstract string KeyNote { get; }
    public abstract string KeyTakeBack { get; }
    public abstract string ClocksTitle { get; }
    public abstract string ClocksSub { get; }
    public abstract string NoClocks { get; }
    public abstract string NoClocksText { get; }
    public abstract string WhoOwes { get; }
    public abstract string ToWhom { get; }
    public abstract string About { get; }
    public abstract string InHowLong { get; }
    public abstract string Asked { get; }
    public abstract string Running { get; }
    public abstract string Figures { get; }
    public abstract string FiguresSub { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string Show { get; }
    public abstract string ByMember { get; }
    public abstract string ByClient { get; }
    public abstract string ByChannel { get; }
    public abstract string ByHour { get; }
    public abstract string Answers { get; }
    public abstract string InTime { get; }
    public abstract string LateOnes { get; }
    public abstract string Median { get; }
    public abstract string Nobody { get; }
    public abstract string NoFigures { get; }
    public abstract string Entries { get; }
    public abstract string AnsweredAfter(string time);
    public abstract string NotAnswered { get; }
    public abstract string RulesTitle { get; }
    public abstract string RulesSub { get; }
    public abstract string Warn { get; }
    public abstract string Due { get; }
    public abstract string Head { get; }
    public abstract string Breach { get; }
    public abstract string ByDefault { get; }
    public abstract string OnCall { get; }
    public abstract string OnCallHint { get; }
    public abstract string Heads { get; }
    public abstract string TellsAtNight { get; }
    public abstract string TellsAtNightHint { get; }
    public abstract string PasswordStays { get; }
    public abstract string ChangeMailbox { get; }
    public abstract string MailAsMade { get; }
    public abstract string NightAnswer(string agency, string until);
}

/// <summary>Offers them as <c>text.Desking</c>.</summary>
public static class DeskingTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The sentences of the desk.</summary>
        public DeskingText Desking => text.Of<DeskingText>();
    }
}
