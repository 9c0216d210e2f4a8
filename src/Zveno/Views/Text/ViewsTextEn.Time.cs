namespace Zveno.Views;

sealed partial class ViewsTextEn
{
    public override string TimeReport => "Report of time";
    public override string TimeBy(TimeSplit split) => split switch { TimeSplit.Day => "Days", TimeSplit.Person => "People", TimeSplit.Kind => "Kinds", TimeSplit.Service => "Services", TimeSplit.Project => "Projects", _ => "Tasks" };
    public override string TimeCounted => "Hours";
    public override string TimeGift => "Gift";
    public override string TimeFrom => "From";
    public override string TimeTo => "To";
    public override string TimeShow => "Show";
}
