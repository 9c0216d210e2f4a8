using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string FireTakes => Typography.Ru("Сколько часов займёт");
    public override string FireHoursOf => Typography.Ru("Чьи часы");
    public override string HoursByItself => Typography.Ru("отложенной задачи, а без неё — сверх пакета");
    public override string HoursOf(FireHours hours) => Typography.Ru(hours switch { FireHours.Pushed => "отложенной задачи", FireHours.Bought => "клиент докупает", _ => "за наш счёт" });
    public override string RaiseFire => "Пожар";
    public override string FireWhyShort => Typography.Ru("Почему не может ждать");
    public override string FirePushesNumber => Typography.Ru("Номер задачи, которая подождёт");
    public override string InsteadOf => "вместо";
    public override string FireRaisedSaid(string task) => Typography.Ru($"{task} — пожар");
    public override string BurnsAlready(string task) => Typography.Ru($"{task} уже горит: цена пожара на карточке.");
    public override string NothingBurns(string task) => Typography.Ru($"{task} сделана или в архиве: гореть нечему.");
}
