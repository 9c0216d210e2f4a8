namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string Kind(RecordedKind kind) => kind switch
    {
        RecordedKind.Task => "task",
        RecordedKind.Item => "checklist item",
        RecordedKind.Decision => "decision",
        RecordedKind.Question => "question for a specialist",
        RecordedKind.Fire => "fire",
        RecordedKind.Hours => "hours",
        RecordedKind.Answer => "the answer was enough",
        _ => "nothing needed",
    };

    public override string RecordedSaid(RecordedKind kind, string what) => kind is RecordedKind.Answer or RecordedKind.Nothing ? $"Recorded: {Kind(kind)}" : $"Recorded: {Kind(kind)} “{what}”";
    public override string RecordedAs => "Recorded:";
    public override string FromTalk(string who, string when) => $"{who}, {when}";
    public override string FromClient => "From the client";
    public override string FireReason(string reason, string? pushes) => pushes is null ? $"**Fire.** {reason}" : $"**Fire.** {reason}\n\nPushes out: {pushes}";
    public override string MakeTask => "Make a task";
    public override string MakeDecision => "Record as a decision";
    public override string MakeQuestion => "Ask a specialist";
    public override string MakeArticle => "Make an article";
    public override string ArticleMade => "An article was made of it";
    public override string KeyArticle => "Article of the client’s last message";
    public override string MakeItem => "Add to a checklist";
    public override string MakeFire => "Make a fire";
    public override string RecordMore => "Record the message";
    public override string NothingNeeded => "Nothing needed";
    public override string AnswerEnough => "The answer was enough";
    public override string ClosedUnrecorded => "The topic is closed with no record: no task, no decision. Record a message, or mark that nothing is needed.";
    public override string ItemOn => "On the checklist of";
    public override string FireWhy => "What it pushes out, and whose hours it takes";
    public override string FireHint => "The task becomes urgent; the reason and the quote go into its description";
    public override string FirePushes => "Which task waits";
    public override string PushesNone => "None";
    public override string IntoProject => "Project";
    public override string AskWhom => "Whom to ask";
    public override string AskHint => "Gets it in a list at the stand-up, and answers in writing";
    public override string AskWhat => "The question in your words";
    public override string AskAtOnce => "Urgent: hand it over now, not at the stand-up";
    public override string CameFrom => "Came from";
    public override string TalkTimeOffer => "Talk, min";
    public override string TalkTimeBook => "Book";
    public override string TalkTimeHint => "So long the topic was open and you were at it. Change it if it took longer or shorter";
    public override string UnrecordedTitle => "Not recorded";
    public override string UnrecordedLead => "Closed topics and calls of the last 30 days that left no task, no decision, no “nothing needed”. Not recorded means it does not exist.";
    public override string UnrecordedCount(int n) => $"Not recorded: {n}";
    public override string AllRecorded => "Everything is recorded";
    public override string AllRecordedText => "Each closed topic and each call ended in something.";
    public override string Nobodys => "Without an account manager";
    public override string InboxCrumb => "Inbox";
    public override string KeyTask => "the last message becomes a task";
    public override string KeyDecision => "the last message becomes a decision";
    public override string KeyQuestion => "ask a specialist";
    public override string KeyMore => "record otherwise: checklist, fire";
    public override string KeyNothing => "a closed topic: nothing needed";
}
