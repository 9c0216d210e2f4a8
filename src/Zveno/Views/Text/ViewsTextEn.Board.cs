namespace Zveno.Views;

sealed partial class ViewsTextEn
{
    public override string Board => "Board";
    public override string GeneralBoard => "General board";
    public override string LanesBy => "Lanes";

    public override string LaneName(Grouping lanes) => lanes switch
    {
        Grouping.Client => "by client",
        Grouping.Person => "by person",
        Grouping.Project => "by project",
        Grouping.Service => "by service",
        _ => "no lanes",
    };

    public override string OtherStages => "Other stages";
    public override string LaneOfNobody(Grouping lanes) => lanes == Grouping.Person ? "Nobody's" : "Without a service";
    public override string More(int some, int rest) => $"{some} more of {rest}";
    public override string DoneLately => "Done ones of the last two weeks are shown";
    public override string NoSuchColumn(string project, string column) => $"“{project}” has no stage “{column}”.";
    public override string MovedTo(string stage, string? person) => person is null ? $"Stage: “{stage}”" : $"Stage: “{stage}”, assignee: {person}";
}
