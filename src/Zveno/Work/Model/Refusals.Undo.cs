using Zveno.Platform;

namespace Zveno.Work;

static partial class Refusals
{
    public static Refused TaskTouched(string number) => new(text => text.Work.TaskTouched(number), StatusCodes.Status409Conflict);
    public static Refused NoStageNamed(string name) => new(text => text.Work.NoStageNamed(name)) { Field = "stage" };

    /// <summary>Says which of many are not ready and that they may go all the same, with one reason, or stay.</summary>
    /// <param name="of">How many were chosen.</param>
    public static Refused NotReady(IReadOnlyList<NotReadyJson> tasks, int of) => new(text => text.Work.NotReadyMany(tasks.Count, of))
    {
        Field = "anyway",
        Choice = new(_ => NotReadyManyJson.About(tasks, of), typeof(NotReadyManyView), text => new NotReadyManyModel(NotReadyManyJson.About(tasks, of), text.Work.NotReadyMany(tasks.Count, of))),
    };

    public static Refused ProjectTouched(string name) => new(text => text.Work.ProjectTouched(name), StatusCodes.Status409Conflict);
}
