namespace Zveno.Room;

sealed partial class RoomTextEn
{
    public override string NeutralTitle => "Client’s room";
    public override string NeutralText => "Open the link in a browser.";
    public override string PinTitle => "Enter the code";
    public override string PinLabel => "A code of 4 to 8 digits, from your manager";
    public override string PinOpen => "Open";
    public override string WrongPin => "The code did not fit. After five mistakes in a row no code is taken for 15 minutes.";
    public override string AsksPin => "The room asks for a code.";
    public override string SharedReadsOnly => "This link is for reading only. To ask or approve, get a link of your own from your manager.";
    public override string PinForgotten => "Your browser did not keep the code. Allow this site a cookie and enter the code again.";
}
