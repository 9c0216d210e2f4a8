namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string GiftHours(string length) => $"И\u00A0ещё {length} в\u00A0подарок.";
    public override string PackageLeft(string left, string all) => $"Осталось {left} из\u00A0{all}";
    public override string PackageOver(string over, string all) => $"Потрачено на\u00A0{over} больше, чем было: {all}";
    public override string PackageOwed(string owed) => $"Часы месяца ушли на\u00A0потраченное раньше, не\u00A0хватает {owed}";
    public override string PackageRunsOut(string day) => $"При таком темпе часы кончатся: {day}.";
    public override string PackageCarried(string included, string carried) => $"В\u00A0этом месяце {included}, с\u00A0прошлого перешло {carried}.";
    public override string PackageDebt(string included, string debt) => $"В\u00A0этом месяце {included}, прошлые потратили вперёд {debt}.";
    public override string PackageGift(string length) => $"Из\u00A0них {length} сверх пакета\u00A0— наш подарок.";
}
