using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string FireTakes => Typography.Ru("Сколько часов займёт");
    public override string FireHoursOf => Typography.Ru("Чьи часы");
    public override string HoursByItself => Typography.Ru("отложенной задачи, а без неё — сверх пакета");
    public override string HoursOf(FireHours hours) => Typography.Ru(hours switch { FireHours.Pushed => "отложенной задачи", FireHours.Bought => "клиент докупает", _ => "за наш счёт" });
}
