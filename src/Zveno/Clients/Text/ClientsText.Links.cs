namespace Zveno.Clients;

public abstract partial class ClientsText
{
    public abstract string SharedLinks { get; }
    public abstract string MakeShared { get; }
    public abstract string SharedHint { get; }
    public abstract string LinkOpened(string when);
    public abstract string LinkNeverOpened { get; }
    public abstract string AsksPin { get; }
    public abstract string HidesMoney { get; }
    public abstract string ChangeLink { get; }
    public abstract string Pin { get; }
    public abstract string PinHint { get; }
    public abstract string SetPin { get; }
    public abstract string OtherPin { get; }
    public abstract string NoPin { get; }
    public abstract string ShowMoney { get; }
    public abstract string HideMoney { get; }
    public abstract string Rotate { get; }
    public abstract string RotateSure(string whose);
    public abstract string PinSaid(bool set);
    public abstract string MoneySaid(bool hidden);
    public abstract string ThroughEyes { get; }
    public abstract string QrCode { get; }
}
