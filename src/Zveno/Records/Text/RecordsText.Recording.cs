namespace Zveno.Records;

public abstract partial class RecordsText
{
    /// <summary>What something became, in one word.</summary>
    public abstract string Kind(RecordedKind kind);

    /// <summary>That it was recorded, and as what.</summary>
    public abstract string RecordedSaid(RecordedKind kind, string what);
    public abstract string RecordedAs { get; }

    /// <summary>Below a quote: who said it and when.</summary>
    public abstract string FromTalk(string who, string when);

    /// <summary>Name of a checklist of what came from the client.</summary>
    public abstract string FromClient { get; }

    /// <summary>What a fire pushes out, as its description begins.</summary>
    public abstract string FireReason(string reason, string? pushes);
    public abstract string MakeTask { get; }
    public abstract string MakeDecision { get; }
    public abstract string MakeQuestion { get; }
    public abstract string MakeArticle { get; }
    public abstract string ArticleMade { get; }
    public abstract string KeyArticle { get; }
    public abstract string MakeItem { get; }
    public abstract string MakeFire { get; }
    public abstract string RecordMore { get; }
    public abstract string NothingNeeded { get; }
    public abstract string AnswerEnough { get; }
    public abstract string ClosedUnrecorded { get; }
    public abstract string ItemOn { get; }
    public abstract string FireWhy { get; }
    public abstract string FireHint { get; }
    public abstract string FirePushes { get; }
    public abstract string PushesNone { get; }
    public abstract string IntoProject { get; }
    public abstract string AskWhom { get; }
    public abstract string AskHint { get; }
    public abstract string AskWhat { get; }
    public abstract string AskAtOnce { get; }
    public abstract string CameFrom { get; }

    /// <summary>The offer to book measured time, before the minutes.</summary>
    public abstract string TalkTimeOffer { get; }
    public abstract string TalkTimeBook { get; }
    public abstract string TalkTimeHint { get; }
    public abstract string UnrecordedTitle { get; }
    public abstract string UnrecordedLead { get; }
    public abstract string UnrecordedCount(int n);
    public abstract string AllRecorded { get; }
    public abstract string AllRecordedText { get; }
    public abstract string Nobodys { get; }
    public abstract string InboxCrumb { get; }
    public abstract string KeyTask { get; }
    public abstract string KeyDecision { get; }
    public abstract string KeyQuestion { get; }
    public abstract string KeyMore { get; }
    public abstract string KeyNothing { get; }
}
