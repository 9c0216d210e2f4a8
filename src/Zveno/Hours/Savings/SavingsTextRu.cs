namespace Zveno.Hours;

sealed class SavingsTextRu : SavingsText
{
    public override string BadMinutes(int most) => $"Назовите минуты: от\u00A00 до\u00A0{most}.";
    public override string Assumptions => "Сколько экономит Звено";
    public override string AssumptionsHint => "Допущения, а\u00A0не\u00A0измерения: на\u00A0них умножается то, что посчитано. Они написаны рядом с\u00A0каждой цифрой. 0\u00A0— не\u00A0считать.";
    public override string Each(SavingKind kind) => kind switch
    {
        SavingKind.Answer => "Ответ из\u00A0базы знаний",
        SavingKind.Found => "Клиент нашёл ответ в\u00A0комнате сам",
        SavingKind.Report => "Месяц показателей в\u00A0комнате вместо отчёта руками",
        SavingKind.Project => "Проект начат из\u00A0шаблона",
        SavingKind.Question => "Вопрос передан специалисту списком, а\u00A0не\u00A0на\u00A0бегу",
        SavingKind.Record => "Сказанное стало задачей или решением одной клавишей",
        SavingKind.Time => "Отчёт по\u00A0времени скачан или напечатан",
        SavingKind.Digest => "Итоги недели собраны и\u00A0отправлены клиенту",
        SavingKind.Workbook => "Клиент сам скачал таблицу из\u00A0комнаты",
        _ => "Смена передана с\u00A0очередью",
    };
    public override string MinutesOf(string kind) => $"Минут экономит: {kind}";
    public override string Saved => "Сохранено";
    public override string ByMonth => "По\u00A0месяцам и\u00A0что сэкономит";
}
