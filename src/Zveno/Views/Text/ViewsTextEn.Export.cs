namespace Zveno.Views;

sealed partial class ViewsTextEn
{
    public override string ExportStart => "Start";
    public override string ExportDonePercent => "Done, %";
    public override string ExportWaitsFor => "Waits for";
    public override string ExportSlack => "Slack, working days";
    public override string ExportDrift => "Behind, working days";
    public override string ExportYes => "yes";
    public override string ExportWhat => "What";
    public override string ExportSum => "Total, h";
    public override string ExportLoad => "Load, h";
    public override string ExportCapacity => "Working time, h";
    public override string ExportWhere => "Section";
    public override string ExportLane => "Lane";
    public override string ExportLeft => "Left, h";
    public override string ExportDay => "Day";
}
