namespace Zveno.Hours;

sealed partial class HoursTextRu
{
    public override string ProjectEnded(string project) => $"Проект «{project}» в\u00A0архиве. Верните его, чтобы записать на\u00A0него время.";
    public override string KeyStop => "Запустить или остановить таймер темы";
    public override string StartOn(string name) => $"Запустить таймер: {name}";
    public override string StopOn(string name) => $"Остановить таймер: {name}";
    public override string StartTalk => "Запустить таймер разговора";
    public override string Week => "Неделя";
    public override string Month => "Месяц";
    public override string MonthBefore => "Предыдущий месяц";
    public override string MonthAfter => "Следующий месяц";
}
