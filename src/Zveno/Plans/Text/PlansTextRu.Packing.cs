using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextRu
{
    public override string Title => "План";
    public override string Lead => Typography.Ru("Что взято на эту неделю и месяц по всем проектам и где ждём клиента.");
    public override string ProjectLead => Typography.Ru("Неделя или месяц работ в пределах часов. Что не помещается, не проходит молча: убираем другое, докупаем или переносим.");
    public override string NoPlans => "Планов пока нет";
    public override string NoPlansLead => Typography.Ru("Откройте проект и начните план на неделю или месяц.");
    public override string ToProjects => Typography.Ru("К проектам");
    public override string KindLabel => "На сколько";
    public override string Kind(PlanKind kind) => kind is PlanKind.Week ? "Неделя" : "Месяц";
    public override string DayLabel => "С какого дня";
    public override string DayHint => Typography.Ru("любой день недели или месяца");
    public override string LimitLabel => "Часов всего";
    public override string LimitShort => "часов всего";
    public override string LeftOfPackage(string hours) => Typography.Ru($"В пакете этого месяца осталось {hours}");
    public override string Begin => "Начать план";
    public override string Period(PlanKind kind, string days) => Typography.Ru(kind is PlanKind.Week ? $"Неделя {days}" : $"Месяц {days}");
    public override string State(PlanState state) => state switch { PlanState.Sent => Typography.Ru("на согласовании"), PlanState.Agreed => "согласован", PlanState.Returned => "возвращён", _ => "собирается" };
    public override string Version(int number) => $"версия\u00A0{number}";
    public override string Tasks(int count) => Plural.RuCount(count, "задача", "задачи", "задач");
    public override string HoursOf(string planned, string room) => Typography.Ru($"Занято {planned} из {room}");
    public override string Free(string hours) => $"свободно {hours}";
    public override string BoughtBesides(string hours) => $"докуплено {hours}";
    public override string Gifts(string hours) => Typography.Ru($"в подарок {hours}");
    public override string MayBeTaken => Typography.Ru("Можно взять");
    public override string NothingLeft => Typography.Ru("Больше брать нечего");
    public override string InPlan => "В\u00A0плане";
    public override string DropHere => Typography.Ru("Перетащите сюда задачу");
    public override string DidNotFit => Typography.Ru("не поместилась в прошлый план");
    public override string HoursShort => "часы";
    public override string HoursOfTask(string task) => $"Часы: {task}";
    public override string TakeIn => "В\u00A0план";
    public override string TakeOut(string task) => Typography.Ru($"Убрать из плана: {task}");
    public override string TakenIn(string task) => Typography.Ru($"{task} в плане");
    public override string TakenOut(string task) => Typography.Ru($"{task} больше не в плане");
    public override string WaitsForNext(string task) => Typography.Ru($"{task} ждёт следующего периода");
    public override string OnlyFirst(int most) => Typography.Ru($"Показаны первые {most}. Остальные — в бэклоге проекта.");
    public override string Fire => "пожар";
    public override string Gift => Typography.Ru("за наш счёт");
    public override string IsDone => "сделана";
    public override string NotSeen => Typography.Ru("клиент не видит");
    public override string NotSeenHint => Typography.Ru("Клиент увидит эту задачу, когда вы отправите план");
    public override string WhatToDo => "Что делаем";
    public override string PushOut => Typography.Ru("Убрать из плана");
    public override string BuyHours => Typography.Ru("Докупить часы");
    public override string NextPeriod => Typography.Ru("Перенести на следующий период");
    public override string Why => "Почему";
    public override string WhyHint => Typography.Ru("Клиент прочтёт причину вместе с планом");
    public override string DoSo => "Так и сделать";
    public override string LeaveIt => "Оставить как было";
    public override string Remove => "Убрать план";
    public override string ChoicesTitle => Typography.Ru("Что не поместилось и как решили");

    public override string Choice(OverflowWay way, string task, string? pushed, string hours) => Typography.Ru(way switch
    {
        OverflowWay.PushOut => $"{Quoted(task)} — вместо {Quoted(pushed ?? "")}",
        OverflowWay.BuyHours => $"{Quoted(task)} — докупаем {hours}",
        _ => $"{Quoted(task)} — в следующий период: не хватило {hours}",
    });

    static string Quoted(string title) => title.Length == 0 ? "другая работа" : $"«{title}»";
}
