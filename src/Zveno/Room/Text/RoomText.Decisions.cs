namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string DecisionsTitle { get; }
    public abstract string EarlierDecisions { get; }
}
