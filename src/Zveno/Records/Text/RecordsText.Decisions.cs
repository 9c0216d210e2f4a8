namespace Zveno.Records;

public abstract partial class RecordsText
{
    public abstract string Decisions { get; }
    public abstract string DecisionsLead { get; }
    public abstract string NoDecisions { get; }
    public abstract string NoDecisionsText { get; }
    public abstract string DecisionText { get; }
    public abstract string DecidedOn { get; }
    public abstract string DecidedBy { get; }
    public abstract string DecidedByHint { get; }
    public abstract string ShowToClient { get; }
    public abstract string WriteDown { get; }
    public abstract string WhereSaid { get; }
    public abstract string Change { get; }
    public abstract string TakeOut { get; }
    public abstract string DecisionMade { get; }
    public abstract string DecisionChanged { get; }
    public abstract string DecisionTakenOut { get; }
    public abstract string DecisionPublished(bool published);

    /// <summary>That only the latest rows are shown.</summary>
    public abstract string OnlyLatest(int rows);
}
