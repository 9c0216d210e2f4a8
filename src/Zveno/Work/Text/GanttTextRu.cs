using Zveno.Platform;

namespace Zveno.Work;

sealed class GanttTextRu : GanttText
{
    static readonly string[] Months = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
    static readonly string[] Heads = ["янв", "фев", "март", "апр", "май", "июнь", "июль", "авг", "сен", "окт", "ноя", "дек"];

    public override string Gantt => "Гант";
    public override string Board => "Доска";
    public override string Scale => "Масштаб";
    public override string ScaleName(GanttScale scale) => scale switch { GanttScale.Day => "День", GanttScale.Month => "Месяц", _ => "Неделя" };
    public override string Today => "Сегодня";
    public override string Task => "Задача";
    public override string Undated => "Без дат";
    public override string UndatedHint => Typography.Ru("Перетащите на диаграмму или откройте план задачи, чтобы дать даты.");
    public override string Empty => Typography.Ru("Пока нечего рисовать");
    public override string EmptyHint => Typography.Ru("Дайте задачам начало и срок: они встанут на диаграмму.");
    public override string Critical => "Критический путь";
    public override string CriticalHint => Typography.Ru("На критическом пути: сдвиг этой задачи отодвинет весь проект");
    public override string Conflict => Typography.Ru("Начинается раньше, чем готово то, чего она ждёт");
    public override string Late => "Просрочена";
    public override string Baseline => "Базовый план";
    public override string NoBaseline => "Без сравнения";
    public override string KeepPlan => Typography.Ru("Запомнить план");
    public override string BaselineName => "Название плана";
    public override string RemoveBaseline => Typography.Ru("Убрать этот базовый план");
    public override string MenuOf(string number) => $"План задачи\u00A0{number}";
    public override string PlanTitle(string number) => $"План задачи\u00A0{number}";
    public override string DatesLegend => Typography.Ru("Начало и срок");
    public override string ShiftLegend => "Сдвинуть";
    public override string ShiftDays => Typography.Ru("На сколько рабочих дней (назад — с минусом)");
    public override string Shift => "Сдвинуть";
    public override string WithDependants(int n) => Typography.Ru($"Вместе с зависящими: {Tasks(n)}");
    public override string NoDatesButton => "Снять даты";
    public override string Keys => Typography.Ru("Стрелки вверх и вниз — по задачам, влево и вправо — сдвиг на рабочий день, с Shift — срок, с Alt — начало, P — план задачи.");
    public override string NothingPlanned => Typography.Ru("Запоминать нечего: в проекте нет задач с датами. Дайте даты хотя бы одной.");
    public override string WaitsFor(string numbers) => $"Ждёт: {numbers}";
    public override string Done(int percent) => $"сделано {percent}\u00A0%";
    public override string Drift(int days) => $"{(days > 0 ? "+" : "−")}{Plural.RuCount(Math.Abs(days), "раб.\u00A0день", "раб.\u00A0дня", "раб.\u00A0дней")}";
    public override string SameAsPlan => Typography.Ru("по плану");
    public override string New => Typography.Ru("нет в плане");
    public override string Slack(int days) => $"запас {Plural.RuCount(days, "раб.\u00A0день", "раб.\u00A0дня", "раб.\u00A0дней")}";
    public override string TooManyBaselines(int most) => Typography.Ru($"Базовых планов уже {most}. Уберите ненужный и запомните этот.");
    public override string NoDates(string number) => Typography.Ru($"У {number} нет дат, сдвигать нечего. Дайте начало или срок.");
    public override string TooFar(int most) => Typography.Ru($"За один раз — не больше {most} рабочих дней.");
    public override string PlanOf(DateOnly day) => $"План на\u00A0{day.Day}\u00A0{Months[day.Month - 1]} {day.Year}";
    public override string BaselineRemoved(string name) => $"Базовый план «{name}» убран";
    public override string BaselineBack(string name) => $"Базовый план «{name}» снова\u00A0здесь";
    public override string Planned(string number, string dates) => $"{number}: {dates}";
    public override string Unplanned(string number) => $"{number}: даты сняты";
    public override string OfferDependants(int n) => $"Сдвинуть зависящие: {Tasks(n)}";
    public override string Shifted(int n, int days) => $"{Plural.Ru(n, "Сдвинута", "Сдвинуты", "Сдвинуто")} {Tasks(n)}: {Drift(days)}";
    public override string TakenBack(int n) => $"Даты возвращены: {Tasks(n)}";
    public override string TooManyTasks(int shown, int all) => Typography.Ru($"Показаны первые {shown} из {all}: сузьте отбор.");
    public override string ShortMonth(DateOnly day) => Heads[day.Month - 1];

    public override string Dates(DateOnly? start, DateOnly? due) => (start, due) switch
    {
        ({ } from, { } to) when from == to => Day(from),
        ({ } from, { } to) when from.Month == to.Month && from.Year == to.Year => $"{from.Day}–{Day(to)}",
        ({ } from, { } to) => $"{Day(from)} – {Day(to)}",
        ({ } from, null) => $"с\u00A0{Day(from)}",
        (null, { } to) => $"до\u00A0{Day(to)}",
        _ => Undated.ToLowerInvariant(),
    };

    static string Day(DateOnly day) => $"{day.Day}\u00A0{Months[day.Month - 1]}";

    static string Tasks(int n) => Plural.RuCount(n, "задача", "задачи", "задач");
}
