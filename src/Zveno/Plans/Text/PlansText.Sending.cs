namespace Zveno.Plans;

public abstract partial class PlansText
{
    public abstract string Send { get; }
    public abstract string SendAndShow(int hidden);
    public abstract string ApprovedBy(string names);
    public abstract string SentNow(int version);
    public abstract string SentAs(int version, string when);
    public abstract string AnsweredBy(string name, string when);
    public abstract string ChangedSince(int version);
    public abstract string LimitMoved(string by);
    public abstract string AllMoved(string by);
    public abstract string ReturnedWith(string comment);
    public abstract string AgreedLine { get; }
    public abstract string PlanChange { get; }
}
