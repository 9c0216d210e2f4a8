namespace Zveno.Clients;

sealed partial class ClientsTextEn
{
    public override string SharedLinks => "The company’s shared link";
    public override string MakeShared => "A shared link for reading";
    public override string SharedHint => "One for the whole company: the room is read by it, nothing is asked or approved. Who opened it is not known.";
    public override string LinkOpened(string when) => $"opened {when}";
    public override string LinkNeverOpened => "not opened yet";
    public override string AsksPin => "with a code";
    public override string HidesMoney => "without hours and money";
    public override string ChangeLink => "Set up";
    public override string Pin => "Code";
    public override string PinHint => "4 to 8 digits, or none. Tell it apart from the link.";
    public override string SetPin => "Ask for a code";
    public override string OtherPin => "Another code";
    public override string NoPin => "No code";
    public override string ShowMoney => "Show hours and money";
    public override string HideMoney => "Hide hours and money";
    public override string Rotate => "Replace the link";
    public override string RotateSure(string whose) => $"Replace the link? The old one closes at once on all devices; the new one is shown once. For: {whose}.";
    public override string PinSaid(bool set) => set ? "The link asks for a code now" : "The link opens without a code";
    public override string MoneySaid(bool hidden) => hidden ? "Hours and money are not shown by this link" : "Hours and money are shown by this link";
    public override string ThroughEyes => "What is seen";
    public override string QrCode => "QR code of the link";
}
