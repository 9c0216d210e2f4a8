using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextEn
{
    public override string Retrospective => "Retrospective";
    public override string KeptTitle => "Plan kept";
    public override string KeptNow(string share, int plans, int done, int tasks) => $"{share}: {done} of {Plural.EnCount(tasks, "task", "tasks")}, {Plural.EnCount(plans, "plan", "plans")}";
    public override string KeptBase => "Share of the planned tasks that were done by the plan’s last day. Planned is what the client agreed to last; fires do not count.";
    public override string DoneOf(int done, int tasks) => $"{done} of {Plural.EnCount(tasks, "task", "tasks")}";
    public override string PlanFact => "Plan and fact";
    public override string OfPlanned(string hours) => $"of {hours} planned";
    public override string Unplanned => "Unplanned";
    public override string UnplannedFoot(string hours) => $"{hours} on fires and all that was not in the plan";
    public override string NotesTitle => "Notes";
    public override string NotesHint => "What went well, what was in the way, what we change";
    public override string NoNotes => "No notes yet.";
    public override string WasThen(string share) => $"{share} kept by then";
    public override string KeepNotes => "Save the notes";
    public override string RetroKept => "Notes and figures of the retrospective are saved";
    public override string ActionsTitle => "What we change";
    public override string ActionLabel => "What to do otherwise";
    public override string ActionHint => "Becomes a task in the project’s backlog.";
    public override string ActionHintNext => "Becomes a task in the backlog; with hours it goes into the next plan too, if it fits.";
    public override string AddAction => "Add";
    public override string ActionInBacklog(string task) => $"{task} is in the project’s backlog";
    public override string NothingPlanned => "There were no tasks in this plan.";
    public override string PlanShort => "Plan";
    public override string FactShort => "Fact";
    public override string Outcome => "Outcome";
    public override string NotDone => "not done";
    public override string AllTasks => "In all";
    public override string PlanNotBegun => "The plan has not begun yet: it is too early to look back.";
}
