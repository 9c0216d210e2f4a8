namespace Zveno.Room;

public abstract partial class RoomText
{
    public abstract string MaybeAnswer { get; }
    public abstract string ItIs { get; }
    public abstract string GladToHelp { get; }
}
