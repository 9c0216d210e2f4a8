using Zveno.Platform;

namespace Zveno.Exchange;

sealed partial class ExchangeTextRu
{
    public override string OnlyWhoLeadsHours => Typography.Ru("Часы команды переносят директор и руководитель отдела.");
    public override string NotHours => Typography.Ru("Не узнали столбцы. Подойдёт выгрузка часов из Everhour, Toggl, Clockify или Kimai: CSV, XLSX или JSON.");
    public override string DateOrderIsAsked => Typography.Ru("Скажите, что в датах стоит первым: день или месяц. По файлу этого не понять.");
    public override string HoursTitle => Typography.Ru("Часы из другого трекера");
    public override string HoursLead => Typography.Ru("Выгрузка из Everhour, Toggl, Clockify или Kimai. Сначала покажем, что придёт; принести ещё раз можно, дважды ничего не посчитаем.");
    public override string HoursBring => "Принести часы";
    public override string HoursLook => "Посмотреть";
    public override string HoursNone => Typography.Ru("Часов пока не приносили");
    public override string HoursNoneText => Typography.Ru("Выгрузите подробный отчёт за нужное время и выберите файл.");
    public override string HoursPeople => Typography.Ru("Кто есть кто");
    public override string HoursPlaces => Typography.Ru("Куда идут часы");
    public override string HoursSkip => Typography.Ru("не переносить");
    public override string HoursOrder => Typography.Ru("В датах первым стоит");
    public override string HoursUndo => Typography.Ru("Убрать принесённое");
    public override string HoursUndone => Typography.Ru("Принесённое убрано");
    public override string HoursLine => "Строка";
    public override string HoursProblems => Typography.Ru("Что не перенести");
    public override string HoursFound(int rows, string length) => Typography.Ru($"{Plural.RuCount(rows, "запись", "записи", "записей")}, {length}");
    public override string HoursReported(HoursReport report) => Typography.Ru($"Новых: {report.Made}. Уже были: {report.Known}. Пропущено: {report.Skipped}. Не перенести: {report.Problems.Count}.{(report.Left > 0 ? $" Осталось, потому что изменены или месяц закрыт: {report.Left}." : "")}");
    public override string HoursState(HoursImportState state) => state switch { HoursImportState.Done => "принесены", HoursImportState.Undone => "убраны", _ => Typography.Ru("ждут решения") };
    public override string HoursOrderOf(DateOrder order) => order == DateOrder.DayFirst ? "день" : "месяц";
    public override string HoursWhy(HoursTrouble why) => why switch { HoursTrouble.Date => "нет даты", HoursTrouble.Ahead => Typography.Ru("день ещё не наступил"), HoursTrouble.Closed => Typography.Ru("месяц закрыт"), _ => Typography.Ru("нет длительности или больше суток") };
}
