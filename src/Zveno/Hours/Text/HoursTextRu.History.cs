using Zveno.Platform;

namespace Zveno.Hours;

sealed partial class HoursTextRu
{
    public override string EntryHistory => "История записи";
    public override string Changed => "изменена";
    public override string SaidEntered(string length, string on) => Typography.Ru($"записано {length}, {on}");
    public override string SaidRestored => "запись возвращена";
    public override string SaidRemoved => "запись убрана";
    public override string SaidChanged(string was, string now) => Typography.Ru($"было {was}, стало {now}");
    public override string SaidCorrected(string length, string on) => Typography.Ru($"исправлено на {length}, {on}");
    public override string SaidGift(bool gift) => gift ? "стало подарком" : Typography.Ru("больше не подарок");
    public override string SaidNote => "изменена заметка";
}
