using Zveno.Platform;

namespace Zveno.Work;

static partial class Refusals
{
    public static Refused OnlyWhoTalks() => new(text => text.Work.OnlyWhoTalks, StatusCodes.Status403Forbidden);

    public static Refused NotYours() => new(text => text.Work.NotYours, StatusCodes.Status403Forbidden);

    public static Refused ClientIsArchived(string name) => new(text => text.Work.ClientIsArchived(name));

    public static Refused ProjectIsArchived(string name) => new(text => text.Work.ProjectIsArchived(name));

    public static Refused TaskIsArchived(string title) => new(text => text.Work.TaskIsArchived(title), StatusCodes.Status409Conflict);

    public static Refused StageIsArchived(string name) => new(text => text.Work.StageIsArchived(name), StatusCodes.Status409Conflict);

    public static Refused StageIsFull(string name, int limit) => new(text => text.Work.StageIsFull(name, limit));

    public static Refused StageNotEmpty(string name, int tasks) => new(text => text.Work.StageNotEmpty(name, tasks));

    public static Refused StageOfAnotherProject() => new(text => text.Work.StageOfAnotherProject);

    public static Refused LabelOfAnotherProject() => new(text => text.Work.LabelOfAnotherProject);

    public static Refused BadCode() => new(text => text.Work.BadCode) { Field = "code" };

    public static Refused BadLimit() => new(text => text.Work.BadLimit) { Field = "limit" };

    public static Refused BadLink() => new(text => text.Work.BadLink) { Field = "url" };

    public static Refused BadEstimate() => new(text => text.Work.BadEstimate) { Field = "estimateMinutes" };

    public static Refused DueBeforeStart(string field = "dueOn") => new(text => text.Work.DueBeforeStart) { Field = field };

    public static Refused DescriptionChanged() => new(text => text.Work.DescriptionChanged, StatusCodes.Status409Conflict) { Field = "description" };

    public static Refused BadTemplate() => new(text => text.Work.BadTemplate(TemplateContent.MostStages, TemplateContent.MostTasks)) { Field = "content" };

    public static Refused CodeTaken(string code) => new(text => text.Work.CodeTaken(code)) { Field = "code" };

    public static Refused MemberLeft() => new(text => text.Work.MemberLeft) { Field = "assignee" };

    public static Refused ParentOfAnotherProject() => new(text => text.Work.ParentOfAnotherProject) { Field = "parent" };

    public static Refused TooDeep(string number) => new(text => text.Work.TooDeep(number)) { Field = "parent" };

    public static Refused HasSubtasks(string number) => new(text => text.Work.HasSubtasks(number)) { Field = "parent" };

    public static Refused ItsOwnPart(string path) => new(text => text.Work.ItsOwnPart(path)) { Field = "parent" };

    public static Refused WaitsInCircle(string path) => new(text => text.Work.WaitsInCircle(path)) { Field = "blocker" };

    public static Refused NoSuchTask(string typed) => new(text => text.Work.NoSuchTask(typed));

    public static Refused NoStageFor(bool done) => new(text => done ? text.Work.NoDoneStage : text.Work.NoOpenStage);

    public static Refused SameProject() => new(text => text.Work.SameProject) { Field = "project" };

    public static Refused NothingChosen() => new(text => text.Work.NothingChosen) { Field = "tasks" };

    public static Refused NothingToChange() => new(text => text.Work.NothingToChange);

    public static Refused TooMany(int most) => new(text => text.Work.TooMany(most)) { Field = "tasks" };

    public static Refused GoesWithItsTask(string number) => new(text => text.Work.GoesWithItsTask(number));

    public static Refused DoneAlready(string number) => new(text => text.Work.DoneAlready(number));

    public static Refused NothingAttached() => new(text => text.Work.NothingAttached) { Field = "url" };
}
