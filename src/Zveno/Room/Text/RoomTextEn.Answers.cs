namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string MaybeAnswer => "This may be the answer";
    public override string ItIs => "Yes, this is the answer";
    public override string GladToHelp => "Good! If anything is left, write to us.";
}
