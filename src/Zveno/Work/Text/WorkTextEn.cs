using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextEn : WorkText
{
    public override string OnlyWhoTalks => "What the client sees is decided by those who work with the client: account manager, dispatcher, heads.";
    public override string NotYours => "This work is changed by others: your role has no right to.";
    public override string ClientIsArchived(string name) => $"The client {name} is archived. Restore it to begin a project.";
    public override string ProjectIsArchived(string name) => $"The project {name} is archived: nothing in it can be changed. Restore it first.";
    public override string TaskIsArchived(string title) => $"The card “{title}” was archived meanwhile. It is safe; restore it to change it.";
    public override string StageIsArchived(string name) => $"The stage “{name}” was taken off the board meanwhile. The card stayed where it was.";
    public override string StageIsFull(string name, int limit) => $"The stage “{name}” holds {Plural.EnCount(limit, "task", "tasks")} already, which is its limit. Finish one or raise the limit.";
    public override string StageNotEmpty(string name, int tasks) => $"The stage “{name}” holds {Plural.EnCount(tasks, "open task", "open tasks")}. Move them first.";
    public override string StageOfAnotherProject => "This stage is another project’s. The card stayed where it was.";
    public override string LabelOfAnotherProject => "This label is another project’s.";
    public override string BadCode => "A project’s code is 2 to 6 Latin letters and digits, beginning with a letter. For example, AUTO.";
    public override string BadLimit => "A stage’s limit is 1 to 1000 tasks, or leave it empty.";
    public override string BadLink => "A link begins with http://, https:// or mailto: and has at most 2000 characters.";
    public override string BadEstimate => "An estimate is 1 minute to 1000 hours. If it takes more, split it into subtasks.";
    public override string DueBeforeStart => "It is due before it begins. Check both dates.";
    public override string DescriptionChanged => "Somebody changed the description while you wrote. Your text is not lost: copy it, refresh the card and merge the two.";
    public override string BadTemplate(int stages, int tasks) => $"A template has 1 to {stages} stages and at most {tasks} tasks, each in one of its stages.";
    public override string CodeTaken(string code) => $"Another project has the code {code} already. Choose another one.";
    public override string MemberLeft => "This person does not work here any more. Choose somebody else.";
    public override string ParentOfAnotherProject => "That task is another project’s: a subtask lives where its task does.";
    public override string TooDeep(string number) => $"{number} is a subtask itself. Subtasks are one level deep: use a checklist in it, or make it a task of its own.";
    public override string HasSubtasks(string number) => $"{number} has subtasks of its own, and subtasks are one level deep.";
    public override string ItsOwnPart(string path) => $"A task cannot be a part of itself: {path}.";
    public override string WaitsInCircle(string path) => $"They would wait for each other in a circle: {path}. Take one of these links off first.";
    public override string NoSuchTask(string typed) => $"There is no task “{typed}”. Give its number, such as AUTO-12.";
    public override string NoDoneStage => "The board has no stage where a task counts as done. Mark one in its settings.";
    public override string NoOpenStage => "The board has no stage for tasks in work. Add one.";
    public override string SameProject => "The task is in this project already.";
    public override string NothingAttached => "Choose a file or give a link.";
    public override string NothingChosen => "Choose at least one task.";
    public override string NothingToChange => "Say what to change: person, due date, priority, done or archive.";
    public override string TooMany(int most) => $"At most {Plural.EnCount(most, "task", "tasks")} can be changed at once.";
    public override string ChangedMany(int n) => $"{Plural.EnCount(n, "task", "tasks")} changed.";
    public override string NotChanged(int n) => $"{Plural.EnCount(n, "task", "tasks")} not changed.";
    public override string TakenBack(int n) => $"{Plural.EnCount(n, "task is", "tasks are")} as before.";
}
