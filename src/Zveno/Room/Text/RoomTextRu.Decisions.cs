using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string DecisionsTitle => "О\u00A0чём договорились";
    public override string DecisionsPage => "Решения";
    public override string AllDecisions => "Все решения";
    public override string NoDecisions => Typography.Ru("Пока пусто. Здесь будет то, о чём договорились, с днём и тем, кто решил.");
    public override string EarlierDecisions => "Раньше";
    public override string DecisionsLater => "Позже";
}
