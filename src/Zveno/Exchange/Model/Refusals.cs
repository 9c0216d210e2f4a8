using Zveno.Platform;

namespace Zveno.Exchange;

static class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Exchange.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused OnlyWhoLeadsHours() => new(text => text.Exchange.OnlyWhoLeadsHours, StatusCodes.Status403Forbidden);

    public static Refused NotHours() => new(text => text.Exchange.NotHours) { Field = "file" };

    public static Refused DateOrderIsAsked() => new(text => text.Exchange.DateOrderIsAsked) { Field = "order" };

    public static Refused NoFile() => new(text => text.Exchange.NoFile) { Field = "file" };

    public static Refused NoClient() => new(text => text.Exchange.NoClient) { Field = "client" };

    public static Refused BadFile(TrelloRefused why) => new(text => text.Trello.Say(why), why.Why == TrelloRefusal.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity) { Field = "file" };

    public static Refused TwoClients() => new(text => text.Exchange.TwoClients) { Field = "clientName" };

    public static Refused TooBig(int lists, int cards) => new(text => text.Exchange.TooBig(lists, cards)) { Field = "file" };

    public static Refused SentBefore() => new(text => text.Platform.SentBefore, StatusCodes.Status409Conflict);

    public static Refused ImportIsDone() => new(text => text.Exchange.ImportIsDone, StatusCodes.Status409Conflict);

    public static Refused NotTable() => new(text => text.Exchange.NotTable, StatusCodes.Status409Conflict);

    public static Refused NoTitleColumn() => new(text => text.Exchange.NoTitleColumn) { Field = "columns" };

    public static Refused UnknownColumn(string column) => new(text => text.Exchange.UnknownColumn(column)) { Field = "columns" };

    public static Refused TwiceInMapping(ColumnRole role) => new(text => text.Exchange.TwiceInMapping(text.Exchange.Role(role))) { Field = "columns" };

    public static Refused BadTable(TableRefused why) => new(text => text.Exchange.Say(why), why.Why == TableRefusal.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity) { Field = "file" };

    public static Refused NothingToUndo() => new(text => text.Exchange.NothingToUndo, StatusCodes.Status409Conflict);

    public static Refused AlreadyUndone() => new(text => text.Exchange.AlreadyUndone, StatusCodes.Status409Conflict);

    public static Refused UndoLaterFirst(string later) => new(text => text.Exchange.UndoLaterFirst(later), StatusCodes.Status409Conflict);

    public static Refused CodeTaken(string code) => new(text => text.Exchange.CodeTaken(code)) { Field = "code" };

    public static Refused NoEmail() => new(text => text.Exchange.NoEmail) { Field = "people" };

    public static Refused UnknownPerson() => new(text => text.Exchange.UnknownPerson) { Field = "people" };

    public static Refused ReadingsOfEnded(string project) => new(text => text.Exchange.ReadingsOfEnded(project));

    public static Refused ReadingsTooLong() => new(text => text.Exchange.ReadingsTooLong) { Field = "files" };

    public static Refused NoReadings() => new(text => text.Exchange.NoReadings) { Field = "text" };
}
