namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string DecisionsTitle => "What we agreed";
    public override string DecisionsPage => "Decisions";
    public override string AllDecisions => "All decisions";
    public override string NoDecisions => "Nothing yet. What we agree will be here, with its day and who decided it.";
    public override string EarlierDecisions => "Earlier";
    public override string DecisionsLater => "Later";
}
