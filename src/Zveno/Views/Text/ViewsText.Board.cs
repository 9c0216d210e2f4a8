namespace Zveno.Views;

public abstract partial class ViewsText
{
    public abstract string Board { get; }
    public abstract string GeneralBoard { get; }
    public abstract string LanesBy { get; }
    public abstract string LaneName(Grouping lanes);
    public abstract string OtherStages { get; }
    public abstract string LaneOfNobody(Grouping lanes);
    public abstract string More(int some, int rest);
    public abstract string DoneLately { get; }
    public abstract string NoSuchColumn(string project, string column);
    public abstract string MovedTo(string stage, string? person);
}
