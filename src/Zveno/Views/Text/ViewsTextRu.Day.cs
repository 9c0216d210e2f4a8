namespace Zveno.Views;

sealed partial class ViewsTextRu
{
    public override string MyDay => "Мой день";
    public override string ForToday => "На сегодня";
    public override string DueForMe => "Сегодня срок и\u00A0просрочено";
    public override string OtherMine => "Остальные мои";
    public override string WaitForMe => "Ждут моего ответа";
    public override string EmptyDay => "Перетащите сюда задачи или нажмите на них «d».";
    public override string NothingDue => "Ничего не\u00A0горит.";
    public override string TakeForToday => "На сегодня";
    public override string TakeOffDay => "Убрать из\u00A0дня";
    public override string RestTomorrow => "Остаток\u00A0— на\u00A0завтра";
    public override string MarkDone => "Готово";
    public override string NoNext => "В\u00A0ближайший год рабочих дней нет.";
    public override string NothingLeft => "Переносить нечего: всё сделано.";
    public override string DayCapacity => "Потрачено сегодня";
    public override string PlannedOfDay(string planned, string capacity) => $"запланировано {planned} из\u00A0{capacity}";
    public override string OfDay(string capacity) => $"из\u00A0{capacity}";
    public override string MovedToDay(int n, string day) => $"{Platform.Plural.RuCount(n, "задача", "задачи", "задач")} на\u00A0{day}";
    public override string RunsNow(string task) => $"Идёт: {task}";
    public override string DoneToday(int n) => $"сделано {n}";
}
