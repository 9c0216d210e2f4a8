using Zveno.Platform;

namespace Zveno.Room;

sealed partial class RoomTextRu
{
    public override string Menu => "Страницы";
    public override string Overview => "Обзор";
    public override string BoardTitle => "Все задачи";
    public override string ScheduleTitle => "План-график";
    public override string DocumentsTitle => "Документы";
    public override string SheetsTitle => "Таблица";
    public override string Progress(RoomProgress progress) => progress switch { RoomProgress.Next => "дальше", RoomProgress.WaitsForYou => "ждём вас", RoomProgress.Done => "готово", _ => "в\u00A0работе" };
    public override string NoSchedule => Typography.Ru("Дат пока нет: как только назначим, они появятся здесь.");
    public override string ScheduleMore(int count) => Typography.Ru($"И ещё {Plural.RuCount(count, "задача", "задачи", "задач")}: все они на странице «{BoardTitle}».");
    public override string Undated(int count) => Typography.Ru($"Без даты пока {Plural.RuCount(count, "задача", "задачи", "задач")}.");
    public override string DoneOn(string day) => $"сделано {day}";
    public override string Forecast(string day) => $"прогноз: {day}";
    public override string Kept(int inTime, int of) => Typography.Ru($"Сдали в срок {inTime} из {Plural.RuCount(of, "последней задачи", "последних задач", "последних задач")}.");
    public override string UsualDelay(int days) => Typography.Ru($"Обычно опаздываем на {Plural.RuCount(days, "рабочий день", "рабочих дня", "рабочих дней")}: в прогнозе это учтено.");
    public override string NoDocuments => Typography.Ru("Пока пусто. Здесь будут файлы из переписки, решения и согласованные планы.");
    public override string AgreedTitle => "Согласовано";
    public override string FilesTitle => "Файлы";
    public override string FilesMore(int count) => $"Показать ещё {Plural.RuCount(count, "файл", "файла", "файлов")}";
    public override string FilesNewer => "Более новые";
    public override string AgreedBy(string who, string day) => $"{who}, {day}";
}
