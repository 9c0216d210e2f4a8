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
}
