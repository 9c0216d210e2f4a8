namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string RatingChange => "An answer did not help";
    public override string ApprovalChange => "Approval";
    public override string Approvals => "The client’s approval";
    public override string AskApproval => "Send for approval";
    public override string AskAgain => "Send a new version";
    public override string ApprovalWords => "What to look at";
    public override string ApprovalHint => "The client sees it first in the room and answers with one button.";
    public override string ApprovalState(ApprovalState state, string who) => state switch
    {
        Records.ApprovalState.Agreed => $"approved by {who}",
        Records.ApprovalState.Returned => $"returned by {who}",
        Records.ApprovalState.Replaced => "replaced by a new version",
        Records.ApprovalState.TakenBack => "taken back",
        _ => "waits for the client",
    };

    public override string TakeApprovalBack => "Take back";
    public override string ApprovalAskedSaid => "Sent: the client sees it first in the room";
    public override string ApprovalTakenBackSaid => "Taken back";
    public override string ClientSeesNoTask => "The client does not see this task: show it in the room first.";
    public override string AnsweredAlready(ApprovalState state, string who, string when) => state is Records.ApprovalState.Agreed ? $"Approved already by {who}, {when}." : state is Records.ApprovalState.Returned ? $"Returned already by {who}, {when}." : "Another version is up for approval now.";
    public override string NoLongerAsked => "Another version is up for approval now. Look at it and answer again.";
    public override string SayWhatToChange => "Say what to change.";
}
