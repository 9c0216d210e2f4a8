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
    public override string PackageAskTitle => "Часы месяца кончились: что дальше?";
    public override string PackageAskHint => "Пока вы не\u00A0выбрали, сверх пакета мы работаем только в\u00A0подарок.";
    public override string PackageChoice(RoomPackageChoice choice) => choice switch { RoomPackageChoice.Stop => "Остановиться до\u00A0следующего месяца", RoomPackageChoice.MoreHours => "Ещё часы по\u00A0цене", _ => "За\u00A0счёт следующего месяца" };
    public override string PerHour(string price) => $"{price} за\u00A0час";
    public override string PackageChosen(RoomPackageChoice choice, string? who, string? when) => $"Вы выбрали: «{PackageChoice(choice)}»{string.Concat(new[] { who, when }.Where(x => x is not null).Select(x => $", {x}"))}.";
    public override string SharedLinkChoosesNothing => "По\u00A0общей ссылке комнату только смотрят. Откройте её по\u00A0своей личной ссылке.";
    public override string ApproverChooses => "Это решает тот, кто у\u00A0вас согласует. Передайте ему, пожалуйста.";
}
