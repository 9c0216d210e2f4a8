using Zveno.Platform;

namespace Zveno.Clients;

sealed partial class ClientsTextRu
{
    public override string SharedLinks => Typography.Ru("Общая ссылка компании");
    public override string MakeShared => "Общая ссылка для чтения";
    public override string SharedHint => Typography.Ru("Одна на всю компанию: комнату по ней читают, но не спрашивают и не согласуют. Кто открыл, неизвестно.");
    public override string LinkOpened(string when) => Typography.Ru($"открывали {when}");
    public override string LinkNeverOpened => Typography.Ru("ещё не открывали");
    public override string AsksPin => "с\u00A0кодом";
    public override string HidesMoney => "без часов и\u00A0денег";
    public override string ChangeLink => "Настроить";
    public override string Pin => "Код";
    public override string PinHint => Typography.Ru("От 4 до 8 цифр, можно без кода. Назовите его отдельно от ссылки.");
    public override string SetPin => "Спрашивать код";
    public override string OtherPin => "Сменить код";
    public override string NoPin => "Без кода";
    public override string ShowMoney => "Показывать часы и\u00A0деньги";
    public override string HideMoney => "Скрыть часы и\u00A0деньги";
    public override string Rotate => "Заменить ссылку";
    public override string RotateSure(string whose) => Typography.Ru($"Заменить ссылку? Старая закроется сразу на всех устройствах, новую покажем один раз. Получатель: {whose}.");
    public override string PinSaid(bool set) => Typography.Ru(set ? "Теперь ссылка спрашивает код" : "Ссылка открывается без кода");
    public override string MoneySaid(bool hidden) => Typography.Ru(hidden ? "Часы и деньги по этой ссылке не видны" : "Часы и деньги по этой ссылке видны");
    public override string ThroughEyes => "Что видит";
    public override string QrCode => "QR-код ссылки";
}
