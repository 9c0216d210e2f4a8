using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string LogCall => "Записать звонок";
    public override string CallLine(bool incoming, string about, int minutes) => Typography.Ru($"{(incoming ? "Клиент звонил" : "Мы звонили")}: {about}, {minutes} мин");
}
