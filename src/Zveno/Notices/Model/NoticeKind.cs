namespace Zveno.Notices;

/// <summary>What a notice is about; combined where a person chooses among kinds.</summary>
[Flags]
public enum NoticeKind
{
    None = 0,
    /// <summary>A task became yours.</summary>
    Handed = 1,
    /// <summary>Somebody named you in a note or a description.</summary>
    Mentioned = 2,
    /// <summary>A note on a task of yours.</summary>
    Note = 4,
    /// <summary>A task of yours came to another stage.</summary>
    Moved = 8,
    /// <summary>A task that you made or watch is done.</summary>
    Done = 16,
    /// <summary>Dates, priority, title or description of a task of yours are others.</summary>
    Changed = 32,
    /// <summary>Nothing holds a task of yours any more.</summary>
    Freed = 64,
    /// <summary>In the morning: what is due today and what is late.</summary>
    Due = 128,
    /// <summary>A client's topic became yours to answer.</summary>
    Topic = 256,
    /// <summary>A note of the team on a topic that you answer for.</summary>
    TopicNote = 512,
    /// <summary>The client agreed to a task's result.</summary>
    Agreed = 1024,
    /// <summary>The client returned a task's result with a comment.</summary>
    Returned = 2048,
    /// <summary>A client of yours agreed to a plan.</summary>
    PlanAgreed = 1 << 14,
    /// <summary>A client of yours returned a plan, or a task of it.</summary>
    PlanReturned = 1 << 15,
    /// <summary>A reply clock rings: always shown, sent at once, at any hour.</summary>
    Alarm = 1 << 12,
    /// <summary>Clients' questions were handed to the specialist.</summary>
    Questions = 1 << 13,
    /// <summary>The dispatcher's shift was handed over.</summary>
    Shift = 1 << 16,
    /// <summary>Three quarters, nine tenths or all of a client's package of hours is spent.</summary>
    PackageShare = 1 << 17,
    /// <summary>A client of yours chose what becomes of more hours.</summary>
    PackageChoice = 1 << 18,
    /// <summary>A working day of yours has too few hours.</summary>
    MissingHours = 1 << 19,
    /// <summary>Account management takes more of a project of yours than its limit.</summary>
    ShareOverLimit = 1 << 20,
    /// <summary>A contact of a client of yours wants a colleague in the room.</summary>
    Colleague = 1 << 21,
}

/// <summary>Kinds one by one.</summary>
public static class NoticeKinds
{
    /// <summary>Every kind there is, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<NoticeKind> All = [NoticeKind.Alarm, NoticeKind.Handed, NoticeKind.Mentioned, NoticeKind.Note, NoticeKind.Due, NoticeKind.Freed, NoticeKind.Done, NoticeKind.Moved, NoticeKind.Changed, NoticeKind.Topic, NoticeKind.TopicNote, NoticeKind.Returned, NoticeKind.Agreed, NoticeKind.PlanReturned, NoticeKind.PlanAgreed, NoticeKind.Colleague, NoticeKind.PackageShare, NoticeKind.PackageChoice, NoticeKind.ShareOverLimit, NoticeKind.Questions, NoticeKind.Shift, NoticeKind.MissingHours];

    /// <summary>All of them: shown unless the person chose otherwise.</summary>
    public static readonly NoticeKind Every = All.Aggregate((all, one) => all | one);

    /// <summary>Mailed, and told in Telegram, unless the person chose otherwise: what waits for the person.</summary>
    public const NoticeKind SentAtFirst = NoticeKind.Handed | NoticeKind.Mentioned | NoticeKind.Note | NoticeKind.Due | NoticeKind.Topic | NoticeKind.Returned | NoticeKind.Agreed | NoticeKind.PlanReturned | NoticeKind.PlanAgreed | NoticeKind.Alarm | NoticeKind.Questions | NoticeKind.Shift | NoticeKind.PackageShare | NoticeKind.PackageChoice | NoticeKind.ShareOverLimit | NoticeKind.Colleague;
}
