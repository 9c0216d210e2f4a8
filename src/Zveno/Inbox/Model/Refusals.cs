using Zveno.Platform;

namespace Zveno.Inbox;

static partial class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Inbox.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused NothingToRate() => new(text => text.Inbox.NothingToRate);
    public static Refused WishDecided() => new(text => text.Inbox.WishDecided, StatusCodes.Status409Conflict);

    public static Refused AnsweredMeanwhile() => new(text => text.Inbox.AnsweredMeanwhile, StatusCodes.Status409Conflict) { Field = "seen" };

    public static Refused NothingOwed() => new(text => text.Inbox.NothingOwed, StatusCodes.Status409Conflict);

    public static Refused WaitsAlready() => new(text => text.Inbox.WaitsAlready, StatusCodes.Status409Conflict);

    public static Refused DoesNotWait() => new(text => text.Inbox.DoesNotWait, StatusCodes.Status409Conflict);

    public static Refused AnswerFirst() => new(text => text.Inbox.AnswerFirst, StatusCodes.Status409Conflict);

    public static Refused TopicIsClosed() => new(text => text.Desking.TopicIsClosed, StatusCodes.Status409Conflict);

    public static Refused NotInTheFuture(string field) => new(text => text.Desking.NotInTheFuture) { Field = field };

    public static Refused SnoozePastPromise(DateTimeOffset promised) => new(text => text.Desking.SnoozePastPromise(text.When(promised)), StatusCodes.Status409Conflict) { Field = "until" };

    public static Refused RuleOutOfOrder() => new(text => text.Desking.RuleOutOfOrder) { Field = "due" };

    public static Refused OnlyWhoLeadsClocks() => new(text => text.Desking.OnlyWhoLeadsClocks, StatusCodes.Status403Forbidden);

    public static Refused OnCallTalksToNobody() => new(text => text.Desking.OnCallTalksToNobody) { Field = "onCall" };

    public static Refused SentBefore() => new(text => text.Platform.SentBefore, StatusCodes.Status409Conflict);

    public static Refused TooManyFiles() => new(text => text.Inbox.TooManyFiles(ReceiveMessage.MostFiles)) { Field = "files" };
}
