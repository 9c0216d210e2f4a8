namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string EditNote => "Edit the note";
    public override string NoteHint => "@ mentions, pictures can be pasted";
    public override string BadYear(int from, int to) => $"The year must be from {from} to {to}. The former date has stayed.";
    public override string SaidStart => "start";
    public override string SaidDue => "due";
    public override string SaidEstimate => "estimate";
    public override string SaidPriority => "priority";
    public override string SaidResponsible => "assignee";
    public override string SaidStar(bool on) => on ? "starred" : "star taken off";
    protected override string NoValue => "none";
    public override string InBacklog => "In the backlog";
    public override string InBacklogLead => "The task is in the project’s backlog: it is not on the board until it is taken into work.";
    public override string TakenUp(string number, string stage) => $"{number} is on the board: “{stage}”";
    public override string NotInBacklog(string number) => $"{number} is on the board already.";
    public override string StartTime => "Start time";
    public override string StartTimeWithoutDate => "Set the start date first, then its time.";
    public override string FieldsOf(string title) => $"Fields of the subtask “{title}”";
}
