using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string BadPeople => "Who does what: role=id of a member.";
    public override string NotATree(string name) => $"“{name}” is a project template: begin a new project with it.";
    public override string RowGone => "This row of the template was taken out meanwhile.";
    public override string BadOffset => "Working days from the start: 0 to 1,000, or leave it empty.";
    public override string ApplyTemplate => "Add tasks from a template";
    public override string Apply => "Apply";
    public override string AsksPeople => "The template uses these roles and nobody has them yet.";
    public override string NoTrees => "No templates of tasks yet";
    public override string NoTreesText => "Open a card with subtasks and checklists, “More”, “Make a template of tasks”.";
    public override string AppliedTasks(int n) => "Added from the template: " + Plural.EnCount(n, "task", "tasks");
    public override string AppliedTakenBack(int n) => "Taken to the archive: " + Plural.EnCount(n, "task", "tasks");
    public override string TemplateSaved => "The template is changed";
    public override string TreeLead => "A template of tasks for a project that is running. Dates are counted in working days from the first day.";
    public override string EditLead => "A project template. Click a title to change it; dates are working days from the project’s start.";
    public override string HandedTo(string role) => $"Goes to the role: {role}";
    public override string StartsAfter => "Starts on day";
    public override string DueAfterShort => "Due on day";
    public override string RowUp(string title) => $"Up: {title}";
    public override string RowDown(string title) => $"Down: {title}";
    public override string EditTemplate => "Edit";
    public override string TreeOfTasks => "Tasks";
    public override string TasksIn(int n) => Plural.EnCount(n, "task", "tasks");
    public override string MakeTreeOf => "Make a template of tasks";
}
