namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string DecisionsTitle => "О\u00A0чём договорились";
    public override string EarlierDecisions => "Раньше";
}
