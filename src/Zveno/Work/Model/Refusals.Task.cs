using Zveno.Platform;

namespace Zveno.Work;

static partial class Refusals
{
    public static Refused OnlyWhoLeads() => new(text => text.Work.OnlyWhoLeads, StatusCodes.Status403Forbidden);

    public static Refused TooManyHelpers(int most) => new(text => text.Work.TooManyHelpers(most)) { Field = "member" };

    public static Refused WatcherSeesNot(string name) => new(text => text.Work.WatcherSeesNot(name)) { Field = "member" };

    public static Refused BadYear(string field) => new(text => text.Work.BadYear(PlannedDates.Earliest.Year, PlannedDates.Latest.Year)) { Field = field };

    public static Refused StartTimeWithoutDate() => new(text => text.Work.StartTimeWithoutDate) { Field = "startTime" };

    public static Refused TimeWithoutDate() => new(text => text.Work.TimeWithoutDate) { Field = "dueTime" };

    public static Refused NotOffered(string name) => new(text => text.Work.NotOffered(name), StatusCodes.Status409Conflict);

    public static Refused NameTaken(string name) => new(text => text.Work.NameTaken(name)) { Field = "name" };

    public static Refused CatalogueIsFull(int most) => new(text => text.Work.CatalogueIsFull(most)) { Field = "name" };

    public static Refused NoteOfAnother() => new(text => text.Work.NoteOfAnother, StatusCodes.Status403Forbidden);

    public static Refused NotInThoseHands(string task) => new(text => text.Work.NotInThoseHands(task), StatusCodes.Status409Conflict);

    public static Refused NotInBacklog(string number) => new(text => text.Work.NotInBacklog(number), StatusCodes.Status409Conflict);

    public static Refused MovedOn() => new(text => text.Work.MovedOn, StatusCodes.Status409Conflict);

    public static Refused NoteIsGone() => new(text => text.Work.NoteIsGone, StatusCodes.Status409Conflict);
}
