namespace Zveno.Plans;

public abstract partial class PlansText
{
    public abstract string Retrospective { get; }
    public abstract string KeptTitle { get; }

    /// <summary>How far plans were kept, with what it is counted of.</summary>
    public abstract string KeptNow(string share, int plans, int done, int tasks);
    public abstract string KeptBase { get; }
    public abstract string DoneOf(int done, int tasks);
    public abstract string PlanFact { get; }
    public abstract string OfPlanned(string hours);
    public abstract string Unplanned { get; }
    public abstract string UnplannedFoot(string hours);
    public abstract string NotesTitle { get; }
    public abstract string NotesHint { get; }
    public abstract string NoNotes { get; }
    public abstract string WasThen(string share);
    public abstract string KeepNotes { get; }
    public abstract string RetroKept { get; }
    public abstract string ActionsTitle { get; }
    public abstract string ActionLabel { get; }
    public abstract string ActionHint { get; }
    public abstract string ActionHintNext { get; }
    public abstract string AddAction { get; }
    public abstract string ActionInBacklog(string task);
    public abstract string NothingPlanned { get; }
    public abstract string PlanShort { get; }
    public abstract string FactShort { get; }
    public abstract string Outcome { get; }
    public abstract string NotDone { get; }
    public abstract string AllTasks { get; }
    public abstract string PlanNotBegun { get; }
}
