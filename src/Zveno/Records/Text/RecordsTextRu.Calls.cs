using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string LogCall => "Записать звонок";
    public override string CallLine(bool incoming, string about, int minutes) => Typography.Ru($"{(incoming ? "Клиент звонил" : "Мы звонили")}: {about}, {minutes} мин");
    public override string CallsTitle => Typography.Ru("Звонки и встречи");
    public override string CallsLead => Typography.Ru("Кто кому звонил, о чём и чем кончилось. Звонок директору мимо аккаунта пишется с причиной; цель — ноль.");
    public override string Calls => "Звонки";
    public override string AllCalls => "Все";
    public override string PastLead => Typography.Ru("Мимо аккаунта");
    public override string PastLeadBadge => Typography.Ru("мимо аккаунта");
    public override string PastLeadCount(int n) => Typography.Ru($"Мимо аккаунта за 30 дней: {n}, цель 0");
    public override string NoCalls => "Звонков пока нет";
    public override string NoCallsText => Typography.Ru("Запишите звонок клавишей H с любой страницы.");
    public override string WhoCalled(bool incoming, string theirs, string ours) => incoming ? $"{theirs} → {ours}" : $"{ours} → {theirs}";
    public override string Minutes(int n) => Typography.Ru($"{n} мин");
    public override string Talk => "переписка";
    public override string CauseName(BypassCause cause) => cause switch
    {
        BypassCause.Late => Typography.Ru("не дождался ответа"),
        BypassCause.Answer => Typography.Ru("ответ не устроил"),
        BypassCause.Unreachable => Typography.Ru("аккаунт был недоступен"),
        BypassCause.Habit => Typography.Ru("не знает, кому звонить"),
        BypassCause.Matter => Typography.Ru("вопрос к директору"),
        _ => "другое",
    };

    public override string CallWith => Typography.Ru("С кем");
    public override string SomebodyAt(string client) => Typography.Ru($"Кто-то из «{client}»");
    public override string Direction => Typography.Ru("Кто звонил");
    public override string TheyCalled => "Клиент нам";
    public override string WeCalled => "Мы клиенту";
    public override string OursTalked => Typography.Ru("Кто из нас говорил");
    public override string CallAbout => Typography.Ru("О чём");
    public override string CallOutcome => Typography.Ru("Чем кончилось");
    public override string CallMinutes => "Сколько минут";
    public override string CallBegan => "Когда";
    public override string CallBeganHint => Typography.Ru("Если не указать, только что");
    public override string CauseIs => Typography.Ru("Почему мимо аккаунта");
    public override string CauseHint => Typography.Ru("Нужно, когда клиент позвонил директору, а у него есть аккаунт-менеджер");
    public override string NotPast => Typography.Ru("Не мимо");
    public override string CauseWordsLabel => "Подробнее";
    public override string CallLogged(string client) => Typography.Ru($"Звонок записан: {client}");
    public override string CallTakenOut => Typography.Ru("Звонок убран из журнала");
    public override string KeyCall => "записать звонок";
}
