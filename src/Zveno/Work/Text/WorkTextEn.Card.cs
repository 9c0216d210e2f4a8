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
    public override string FormerDescription => "What changed in the description";
    public override string WhatChanged => "What changed";
    public override string LineGone => "taken away";
    public override string LineCame => "added";
    public override string TooLongToCompare => "The texts are too large to be compared line by line.";
    public override string WasNoDescription => "There was no description before.";
    public override string FormerWhole => "The whole former text";
    public override string SaysSoNow => "The description says this now.";
    public override string BringBack => "Bring this text back";
    public override string BringNoneBack => "Leave it without a description again";
    public override string BroughtBack(string number) => $"{number}: the former description is back.";
}
