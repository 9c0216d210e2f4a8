namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string Flow => "Flow of work";
    public override string AllProjects => "All projects";
    public override string Period => "Over how many days";
    public override string FlowKindName(FlowKind kind) => kind switch { FlowKind.Queue => "Queue", FlowKind.Work => "In work", _ => "Done" };
    public override string LeadTime => "From made to done";
    public override string CycleTime => "From begun to done";
    public override string DaysShort => "days";
    public override string TooFew(int n) => $"{n} done so far: 5 are needed to say anything";
    public override string Percentiles(string p85, string p95, int n) => $"half were faster; 85% in {p85}, 95% in {p95} days; n = {n}";
    public override string Throughput => "Done last week";
    public override string ThroughputFoot(int now) => $"{now} so far this week";
    public override string Ageing => "In work for too long";
    public override string AgeingFoot(string days) => $"over {days} days, by when 85% are done";
    public override string CumulativeFlow => "Cumulative flow";
    public override string CumulativeHint => "A line is how many cards came to the stage or further by the end of the day. The distance between lines is how many stand in the stage.";
    public override string PerWeek => "Done per week";
    public override string NoneAgeing => "None: all work is younger than usual.";
    public override string StillTitle => "Without movement";
    public override string StillLead => "Over 8 hours, or two working days without a visible step. Split it, or say how it stands.";
    public override string StillSaid(StillWhy why, string hours, string moved) => why is StillWhy.Big ? $"Estimated {hours}: over 8 hours, time to split it" : $"Two working days without a step, the last one {moved}";
    public override string FirePrice(string? takes, FireHours hours, string? pushes) => string.Join(", ", new[] { $"{takes} {(pushes is null ? null : $"instead of {pushes}")}".Trim(), hours switch { FireHours.Gift => "at our cost", FireHours.Bought => "bought", _ => "" } }.Where(x => x.Length > 0));
    public override string FireCosts(string price) => $"Fire: {price}";
    public override string StillMark => "Without movement: split or update it";
    public override string StillUpdate => "Update";
    public override string StillUpdateHint => "What is done, what is in the way";
    public override string StillSplit => "Split";
    public override string AllStill => "All mine without movement";
    public override string AnyStill => "Moving or not";
    public override string StillName(StillWhy why) => why switch { StillWhy.Big => "Over 8 hours", StillWhy.Idle => "Two days without a step", _ => "Split or update" };
}
