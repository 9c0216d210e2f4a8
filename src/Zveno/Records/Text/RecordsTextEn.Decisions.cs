namespace Zveno.Records;

sealed partial class RecordsTextEn
{
    public override string Decisions => "Decisions";
    public override string DecisionsLead => "What was agreed with the client: what, when, by whom and where it was said. The client sees only those marked with the eye.";
    public override string NoDecisions => "No decisions yet";
    public override string NoDecisionsText => "Write the first one here, or straight from a client’s message: so what was agreed is not lost.";
    public override string DecisionText => "What was decided";
    public override string DecidedOn => "When";
    public override string DecidedBy => "By whom";
    public override string DecidedByHint => "You, unless said otherwise";
    public override string ShowToClient => "Show to the client";
    public override string WriteDown => "Write down";
    public override string WhereSaid => "where it was said";
    public override string Change => "Change";
    public override string TakeOut => "Take out";
    public override string DecisionMade => "Decision written down";
    public override string DecisionChanged => "Decision changed";
    public override string DecisionTakenOut => "Decision taken out of the register";
    public override string DecisionPublished(bool published) => published ? "The client sees this decision" : "The client sees this decision no more";
    public override string OnlyLatest(int rows) => $"The latest {rows} are shown.";
}
