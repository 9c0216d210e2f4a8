namespace Zveno.Media;

public abstract partial class MediaText
{
    public abstract string Title { get; }
    public abstract string Lead { get; }
    public abstract string NoMetrics { get; }
    public abstract string NoMetricsText { get; }
    public abstract string Add { get; }
    public abstract string Name { get; }
    public abstract string Unit { get; }
    public abstract string UnitHint { get; }
    public abstract string Target { get; }
    public abstract string DirectionLabel { get; }
    public abstract string Explanation { get; }
    public abstract string ExplanationHint { get; }
    public abstract string ShowToClient { get; }
    public abstract string ExplainLag { get; }
    public abstract string On { get; }
    public abstract string ValueLabel { get; }
    public abstract string Tell { get; }
    public abstract string FromTable { get; }
    public abstract string FromTableHint { get; }
    public abstract string TableFile { get; }
    public abstract string TableText { get; }
    public abstract string Bring { get; }
    public abstract string MetricMade { get; }
    public abstract string MetricChanged { get; }
    public abstract string MetricArchived { get; }
    public abstract string Direction(MetricDirection direction);
    public abstract string MetricPublished(bool published);
    public abstract string ReadingSaid(string day);
    public abstract string RemoveReading(string day);
    public abstract string Readings(int count);
    public abstract string ValueOf(string metric);

    /// <param name="target">With its unit.</param>
    public abstract string Lags(string target);
}
