namespace Zveno.Room;

public abstract partial class RoomText
{
    /// <summary>For robots that preview an address, and for the window of a locked room: names nobody.</summary>
    public abstract string NeutralTitle { get; }
    public abstract string NeutralText { get; }
    public abstract string PinTitle { get; }
    public abstract string PinLabel { get; }
    public abstract string PinOpen { get; }
    public abstract string WrongPin { get; }
    public abstract string AsksPin { get; }
    public abstract string SharedReadsOnly { get; }
    public abstract string PinForgotten { get; }
}
