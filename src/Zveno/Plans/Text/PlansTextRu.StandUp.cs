using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

sealed partial class PlansTextRu
{
    public override string StandUp => "Планёрка";
    public override string StandUpAt(string hour) => $"Планёрка {hour}";
    public override string StandUpLead => Typography.Ru("Пожары, что стоит, вопросы клиентов, кто свободен — за десять минут.");
    public override string StandUpKeysLead => Typography.Ru("j и k ходят по строкам, цифра записывает итог и ведёт дальше.");
    public override string StandUpLength => Typography.Ru("Планёрка рассчитана на десять минут");
    public override string BeginStandUp => "Начать планёрку";
    public override string EndStandUp => "Закончить";
    public override string StandUpDone(int outcomes) => Typography.Ru($"Планёрка закончена: {Plural.RuCount(outcomes, "итог", "итога", "итогов")}");
    public override string StandUpOver(string took, int outcomes) => $"{took}, {Plural.RuCount(outcomes, "итог", "итога", "итогов")}";
    public override string FiresTitle => "Пожары";
    public override string NoFires => Typography.Ru("Ничего не горит.");
    public override string BlockedTitle => "Стоит";
    public override string NothingBlocked => Typography.Ru("Из того, что уже в работе, ничего не ждёт.");
    public override string QuestionsTitle => "Вопросы клиентов";
    public override string NoQuestions => Typography.Ru("Вопросов без ответа нет.");
    public override string QuestionsOf(int waiting, int handed) => Typography.Ru(string.Join(", ", ((string?[])[waiting > 0 ? $"{Plural.RuCount(waiting, "вопрос", "вопроса", "вопросов")} отдать" : null, handed > 0 ? $"{handed} без ответа" : null]).OfType<string>()));
    public override string HandNow => "Отдать";
    public override string HandedNow(string name, int count) => Typography.Ru($"{name}: {Plural.RuCount(count, "вопрос отдан", "вопроса отдано", "вопросов отдано")}");
    public override string FreeTitle => "Кто свободен";
    public override string FreeToday(string free, string whole) => Typography.Ru($"свободно {free} из {whole}");
    public override string AwayToday => Typography.Ru("сегодня не работает");
    public override string WorksNow(string task) => $"сейчас {task}";
    public override string OverdueOf(int tasks) => Plural.RuCount(tasks, "просроченная", "просроченные", "просроченных");
    public override string InNobodysHands => Typography.Ru("ни у кого");
    public override string WaitsFor => "ждёт";
    public override string WaitsForClient => Typography.Ru("ждём клиента");

    public override string FirePrice(FireHours hours, string? takes, string? pushed) => Typography.Ru(string.Join(" ", ((string?[])[takes, hours switch
    {
        FireHours.Pushed => $"вместо {pushed}",
        FireHours.Bought => "сверх пакета",
        _ => "за наш счёт",
    }]).OfType<string>()));

    public override string SaidBefore(string when, string text) => Typography.Ru($"{when}: {text}");
    public override IReadOnlyList<string> WaysOfTask { get; } = [Typography.Ru("Делаем сегодня"), Typography.Ru("Нужна помощь"), Typography.Ru("Ждём клиента"), Typography.Ru("Переносим срок")];
    public override IReadOnlyList<string> WaysOfPerson { get; } = [Typography.Ru("По плану"), Typography.Ru("Возьмёт ещё"), Typography.Ru("Нужна помощь")];
    public override string OwnWords => "Своими словами";
    public override string WriteDown => "Записать";
    public override string TakeBack => "Убрать";
    public override string PastStandUps => "Прошлые планёрки";
    public override string KeptStandUp(string day, string hour) => $"{day}, {hour}";
    public override string NothingSettled => Typography.Ru("Ничего не записали.");
    public override string KeyRows => Typography.Ru("по строкам вниз и вверх");
    public override string KeyOutcome => Typography.Ru("записать итог и перейти дальше");
    public override string KeyBeginEnd => Typography.Ru("начать планёрку и закончить");
    public override string OnlyWhoTalksHands => Typography.Ru("Вопросы клиентов отдаёт тот, кто говорит с клиентами.");
    public override string NothingToHand => Typography.Ru("Отдавать нечего: все вопросы уже отданы.");
}
