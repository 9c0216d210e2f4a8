namespace Zveno.Work;

/// <summary>Words of the flow of work and of the movement guard.</summary>
public abstract partial class WorkText
{
    public abstract string Flow { get; }
    public abstract string AllProjects { get; }
    public abstract string Period { get; }
    public abstract string FlowKindName(FlowKind kind);
    public abstract string LeadTime { get; }
    public abstract string CycleTime { get; }
    public abstract string DaysShort { get; }
    public abstract string TooFew(int n);
    public abstract string Percentiles(string p85, string p95, int n);
    public abstract string Throughput { get; }
    public abstract string ThroughputFoot(int now);
    public abstract string Ageing { get; }
    public abstract string AgeingFoot(string days);
    public abstract string CumulativeFlow { get; }
    public abstract string CumulativeHint { get; }
    public abstract string PerWeek { get; }
    public abstract string NoneAgeing { get; }
    public abstract string StillTitle { get; }
    public abstract string StillLead { get; }
    public abstract string StillSaid(StillWhy why, string hours, string moved);
    public abstract string StillMark { get; }
    public abstract string FirePrice(string? takes, FireHours hours, string? pushes);
    public abstract string FireCosts(string price);
    public abstract string StillUpdate { get; }
    public abstract string StillUpdateHint { get; }
    public abstract string StillSplit { get; }
    public abstract string AllStill { get; }
    public abstract string AnyStill { get; }
    public abstract string StillName(StillWhy why);
}
