using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string PlansTitle => "План работ";
    public override string PlanPeriod(bool isMonth, string days) => Typography.Ru(isMonth ? $"План на месяц, {days}" : $"План на неделю, {days}");
    public override string PlanState(RoomPlanState state) => state switch { RoomPlanState.Agreed => "согласован", RoomPlanState.Returned => Typography.Ru("возвращён, готовим новый"), _ => Typography.Ru("ждёт вашего решения") };
    public override string AgreePlan(string period) => $"Согласуйте: {char.ToLowerInvariant(period[0])}{period[1..]}";
    public override string ToPlan => "Открыть план";
    public override string PlanSent(int version, string day) => Typography.Ru($"Версия {version}, отправлена {day}");
    public override string PlanHours(string planned, string room) => Typography.Ru($"Запланировано {planned} из {room}");
    public override string PlanTasks => "Что входит";
    public override string PlanChanged(int since) => Typography.Ru($"Что изменилось с версии {since}");
    public override string PlanMoved(string by) => $"Всего в\u00A0задачах: {by}";
    public override string PlanFire => Typography.Ru("срочное, вне очереди");
    public override string PlanGift => Typography.Ru("за наш счёт");
    public override string PlanReturn => "Вернуть";
    public override string PlanReturnOtherwise => "Изменить замечание";
    public override string PlanReturnedWith(string comment) => $"вы\u00A0вернули: {comment}";
    public override string PlanWhatIsWrong => Typography.Ru("Что не так");
    public override string PlanAgree => "Согласовать план";
    public override string PlanAgreeRest => "Согласовать остальное";
    public override string PlanAnswerStored => "Записали ваш ответ.";
    public override string PlanSomebodyElse => Typography.Ru("План согласует другой человек в вашей компании.");
    public override string PlanChoices => Typography.Ru("Что не поместилось");

    public override string PlanChoice(bool bought, bool pushedOut, string task, string pushed, string hours) => Typography.Ru(bought ? $"{Quoted(task)} — докупаем {hours}"
        : pushedOut ? $"{Quoted(task)} — вместо {Quoted(pushed)}" : $"{Quoted(task)} — в следующий период: не хватило {hours}");

    public override string SharedLinkReads => Typography.Ru("По общей ссылке комнату только смотрят. Откройте план по своей личной ссылке.");

    static string Quoted(string title) => title.Length == 0 ? "другая работа" : $"«{title}»";
}
