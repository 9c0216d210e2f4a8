namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string DecisionsTitle => "What we agreed";
    public override string EarlierDecisions => "Earlier";
}
