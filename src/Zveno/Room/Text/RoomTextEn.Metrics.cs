namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string MetricsTitle => "Metrics";
    public override string NoMetrics => "No metrics yet: they come when we agree what success is measured by.";
    public override string MetricLags(string target) => $"Not at the target yet: {target}";
    public override string MetricKept(string target) => $"The target is reached: {target}";
    public override string MetricUnexplained => "We are looking for the cause and will say it here.";
    public override string MetricValues => "Values by day";
    public override string AllMetrics => "All metrics with charts";
    public override string MetricsSum(int count, string lagging) => $"{count} {(count == 1 ? "metric" : "metrics")}{(lagging.Length == 0 ? ", none is behind." : $". Behind the target: {lagging}.")}";
}
