using Zveno.Platform;

namespace Zveno.Inbox;

static partial class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Inbox.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused WishDecided() => new(text => text.Inbox.WishDecided, StatusCodes.Status409Conflict);

    public static Refused AnsweredMeanwhile() => new(text => text.Inbox.AnsweredMeanwhile, StatusCodes.Status409Conflict) { Field = "seen" };

    public static Refused NothingOwed() => new(text => text.Inbox.NothingOwed, StatusCodes.Status409Conflict);

    public static Refused WaitsAlready() => new(text => text.Inbox.WaitsAlready, StatusCodes.Status409Conflict);

    public static Refused DoesNotWait() => new(text => text.Inbox.DoesNotWait, StatusCodes.Status409Conflict);

    public static Refused AnswerFirst() => new(text => text.Inbox.AnswerFirst, StatusCodes.Status409Conflict);

    public static Refused SentBefore() => new(text => text.Platform.SentBefore, StatusCodes.Status409Conflict);

    public static Refused TooManyFiles() => new(text => text.Inbox.TooManyFiles(ReceiveMessage.MostFiles)) { Field = "files" };
}
