using Zveno.Platform;

namespace Zveno.Hours;

sealed partial class HoursTextRu
{
    public override string BadStart => "Таймер начинают не\u00A0раньше суток назад и\u00A0не\u00A0в\u00A0будущем.";
    public override string NothingSaid => "Не\u00A0видим, сколько времени. Напишите, например, «2ч аудит AUTO-12 вчера» или «1:30 созвон».";
    public override string Said => "Время одной строкой";
    public override string SaidHint => "2ч аудит AUTO-12 вчера";
    public override string SaidOn(string length, string on, string day) => $"{length}: {on}, {day}";
    public override string CopyWeek => "Как на\u00A0прошлой неделе";
    public override string NothingToCopy => "Копировать нечего: всё уже записано или эти дни впереди.";
    public override string Copied(int n) => $"Скопировано: {Plural.RuCount(n, "запись", "записи", "записей")}";
    public override string Began => "Начат в";
    public override string Grid => "Неделя по\u00A0клеткам";
    public override string GridHint => "Стрелки и\u00A0Enter ходят по\u00A0клеткам, записано сразу. Ctrl\u00A0C в\u00A0пустой клетке: как на\u00A0прошлой неделе.";
    public override string FromTracker => "Часы из\u00A0другого трекера";
    public override string Report => "Отчёт по\u00A0времени";
    public override string Gift => "Подарок";
    public override string GiftHint => "не\u00A0тратит пакет";
}
