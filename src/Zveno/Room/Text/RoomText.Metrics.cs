namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string MetricsTitle { get; }
    public abstract string NoMetrics { get; }
    public abstract string MetricLags(string target);
    public abstract string MetricKept(string target);
    public abstract string MetricUnexplained { get; }
    public abstract string MetricValues { get; }
    public abstract string AllMetrics { get; }

    /// <param name="lagging">Names of those behind their targets; empty when none is.</param>
    public abstract string MetricsSum(int count, string lagging);
}
