namespace Zveno.Views;

/// <summary>Heads of the columns that only files have.</summary>
public abstract partial class ViewsText
{
    public abstract string ExportStart { get; }
    public abstract string ExportDonePercent { get; }
    public abstract string ExportWaitsFor { get; }
    public abstract string ExportSlack { get; }
    public abstract string ExportDrift { get; }
    public abstract string ExportYes { get; }
    public abstract string ExportWhat { get; }
    public abstract string ExportSum { get; }
    public abstract string ExportLoad { get; }
    public abstract string ExportCapacity { get; }
    public abstract string ExportWhere { get; }
    public abstract string ExportLane { get; }
    public abstract string ExportLeft { get; }
    public abstract string ExportDay { get; }
}
