namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string GiftHours(string length);
    public abstract string PackageLeft(string left, string all);
    public abstract string PackageOver(string over, string all);
    public abstract string PackageOwed(string owed);
    public abstract string PackageRunsOut(string day);
    public abstract string PackageCarried(string included, string carried);
    public abstract string PackageDebt(string included, string debt);
    public abstract string PackageGift(string length);
    public abstract string PackageAskTitle { get; }
    public abstract string PackageAskHint { get; }
    public abstract string PackageChoice(RoomPackageChoice choice);
    public abstract string PerHour(string price);

    /// <summary>What was chosen, by whom and when; either may be unknown.</summary>
    public abstract string PackageChosen(RoomPackageChoice choice, string? who, string? when);
    public abstract string SharedLinkChoosesNothing { get; }
    public abstract string ApproverChooses { get; }
}
