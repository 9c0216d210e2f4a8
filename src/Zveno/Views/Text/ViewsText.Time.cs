namespace Zveno.Views;

public abstract partial class ViewsText
{
    public abstract string TimeReport { get; }
    public abstract string TimeBy(TimeSplit split);
    public abstract string TimeCounted { get; }
    public abstract string TimeGift { get; }
    public abstract string TimeFrom { get; }
    public abstract string TimeTo { get; }
    public abstract string TimeShow { get; }
}
