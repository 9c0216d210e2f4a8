namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string DecisionsTitle { get; }
    public abstract string DecisionsPage { get; }
    public abstract string AllDecisions { get; }
    public abstract string NoDecisions { get; }
    public abstract string EarlierDecisions { get; }
    public abstract string DecisionsLater { get; }
}
