using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextEn
{
    public override string Send => "Send for approval";
    public override string SendAndShow(int hidden) => $"Send and show the client {Plural.EnCount(hidden, "task", "tasks")}";
    public override string ApprovedBy(string names) => $"Approved by {names}";
    public override string SentNow(int version) => $"Version {version} waits for the client’s approval";
    public override string SentAs(int version, string when) => $"version {version} sent {when}";
    public override string AnsweredBy(string name, string when) => $"answered by {name}, {when}";
    public override string ChangedSince(int version) => $"Changed after version {version}, not seen by the client yet:";
    public override string LimitMoved(string by) => $"hours in all: {by}";
    public override string AllMoved(string by) => $"in tasks: {by}";
    public override string ReturnedWith(string comment) => $"Returned: {comment}";
    public override string AgreedLine => "Agreed";
    public override string PlanChange => "Answer to a plan";
}
