namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string GiftHours(string length) => $"And {length} more as a gift.";
    public override string PackageLeft(string left, string all) => $"{left} left of {all}";
    public override string PackageOver(string over, string all) => $"{over} more was spent than there was: {all}";
    public override string PackageOwed(string owed) => $"This month’s hours went to those spent ahead, {owed} short";
    public override string PackageRunsOut(string day) => $"At this pace the hours run out: {day}.";
    public override string PackageCarried(string included, string carried) => $"{included} this month, {carried} came from the month before.";
    public override string PackageDebt(string included, string debt) => $"{included} this month, {debt} were spent ahead in the months before.";
    public override string PackageGift(string length) => $"{length} of it is beyond the package: our gift.";
    public override string PackageAskTitle => "This month’s hours are spent: what next?";
    public override string PackageAskHint => "Until you choose, whatever we do beyond the package is our gift.";
    public override string PackageChoice(RoomPackageChoice choice) => choice switch { RoomPackageChoice.Stop => "Stop until next month", RoomPackageChoice.MoreHours => "More hours at the price", _ => "Out of next month" };
    public override string PerHour(string price) => $"{price} an hour";
    public override string PackageChosen(RoomPackageChoice choice, string? who, string? when) => $"You chose “{PackageChoice(choice)}”{string.Concat(new[] { who, when }.Where(x => x is not null).Select(x => $", {x}"))}.";
    public override string SharedLinkChoosesNothing => "By the shared link the room is only read. Open it by your personal link.";
    public override string ApproverChooses => "Whoever approves on your side decides this. Please pass it on.";
}
