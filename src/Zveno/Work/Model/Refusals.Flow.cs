using Zveno.Platform;

namespace Zveno.Work;

static partial class Refusals
{
    public static Refused BadEvery(int most) => new(text => text.Work.BadEvery(most)) { Field = "every" };

    public static Refused EndBeforeStart() => new(text => text.Work.EndBeforeStart) { Field = "end" };

    public static Refused BadCount() => new(text => text.Work.BadCount) { Field = "count" };

    public static Refused BadMonthDay() => new(text => text.Work.BadMonthDay) { Field = "day" };

    public static Refused BadDueAfter() => new(text => text.Work.BadDueAfter) { Field = "dueAfterDays" };

    public static Refused TooManyConditions(int most) => new(text => text.Work.TooManyConditions(most)) { Field = "entry" };

    public static Refused ConditionGone() => new(text => text.Work.ConditionGone, StatusCodes.Status409Conflict) { Field = "entry" };

    public static Refused TooManyRoles(int most) => new(text => text.Work.TooManyRoles(most)) { Field = "role" };

    public static Refused BadPeople() => new(text => text.Work.BadPeople) { Field = "people" };

    public static Refused NotATree(string name) => new(text => text.Work.NotATree(name)) { Field = "template" };

    public static Refused BadOffset(string field) => new(text => text.Work.BadOffset) { Field = field };

    public static Refused RowGone() => new(text => text.Work.RowGone, StatusCodes.Status409Conflict);

    public static Refused BadTree() => new(text => text.Work.BadTree) { Field = "content" };

    /// <summary>Says what is missing and that the task may go all the same, with a reason.</summary>
    /// <param name="tick">The field of the same request that ticks conditions, by their ids; null where each is ticked by itself.</param>
    public static Refused NotReady(WorkTask task, Stage stage, IReadOnlyList<EntryItem> missing, string? tick = null) => new(text => text.Work.NotReady(stage.Name, string.Join("; ", missing.Select(x => x.Text))))
    {
        Field = "anyway",
        Choice = new(_ => NotReadyJson.Of(task, stage, missing, tick), typeof(NotReadyView), text => new NotReadyModel(NotReadyJson.Of(task, stage, missing, tick), text.Work.NotReady(stage.Name, string.Join("; ", missing.Select(x => x.Text))))),
    };
}
