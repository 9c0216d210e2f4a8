namespace Zveno.Media;

sealed partial class MediaTextEn
{
    public override string Title => "Metrics";
    public override string Lead => "What success is measured by: targets, values by day, what the client sees.";
    public override string NoMetrics => "No metrics yet";
    public override string NoMetricsText => "Add what the client came for: requests, the price of one, positions.";
    public override string Add => "Add a metric";
    public override string Name => "Name";
    public override string Unit => "Unit";
    public override string UnitHint => "pcs, $, %";
    public override string Target => "Target";
    public override string DirectionLabel => "What is better";
    public override string Explanation => "Explanation for the client";
    public override string ExplanationHint => "What it means and, when it lags, why and what is done";
    public override string ShowToClient => "Show to the client";
    public override string ExplainLag => "It lags: say in the explanation why, and what is being done.";
    public override string On => "The day, or the last day of the period";
    public override string ValueLabel => "value";
    public override string Tell => "Tell";
    public override string FromTable => "Tell from a table";
    public override string FromTableHint => "The first line is “Date” and the names of metrics, then lines with values. A CSV from Excel or a paste from a sheet will do. Brought in again, values of the same days are replaced.";
    public override string TableFile => "CSV file";
    public override string TableText => "Or paste a table";
    public override string Bring => "Bring in";
    public override string MetricMade => "Metric added";
    public override string MetricChanged => "Metric changed";
    public override string MetricArchived => "The metric is off the list";
    public override string Direction(MetricDirection direction) => direction is MetricDirection.Up ? "The more the better" : "The less the better";
    public override string MetricPublished(bool published) => published ? "The client sees the metric in the room" : "The metric is out of the room";
    public override string ReadingSaid(string day) => $"The value for {day} is kept";
    public override string RemoveReading(string day) => $"Remove the value for {day}";
    public override string Readings(int count) => $"{count} {(count == 1 ? "value" : "values")}";
    public override string ValueOf(string metric) => $"{metric}: value";
    public override string Lags(string target) => $"behind the target of {target}";
}
