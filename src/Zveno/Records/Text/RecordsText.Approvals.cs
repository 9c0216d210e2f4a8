namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string RatingChange { get; }
    public abstract string ApprovalChange { get; }
    public abstract string Approvals { get; }
    public abstract string AskApproval { get; }
    public abstract string AskAgain { get; }
    public abstract string ApprovalWords { get; }
    public abstract string ApprovalHint { get; }
    public abstract string ApprovalState(ApprovalState state, string who);
    public abstract string TakeApprovalBack { get; }
    public abstract string ApprovalAskedSaid { get; }
    public abstract string ApprovalTakenBackSaid { get; }
    public abstract string ClientSeesNoTask { get; }
    public abstract string AnsweredAlready(ApprovalState state, string who, string when);
    public abstract string NoLongerAsked { get; }
    public abstract string SayWhatToChange { get; }
}
