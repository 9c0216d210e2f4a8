namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string SaidPutOff => "Отложено в\u00A0бэклог";
    public override string SaidTakenUp(string stage) => $"Взято в\u00A0работу: «{stage}»";
    public override string GoesWithItsTask(string number) => $"{number}\u00A0— подзадача: она там\u00A0же, где её задача.";
    public override string DoneAlready(string number) => $"{number} уже готова: в\u00A0бэклог уходит то, что ещё делать.";
    public override string Backlog => "Бэклог";
    public override string BacklogLead => "Что предстоит сделать и\u00A0ещё не\u00A0взято в\u00A0работу. Порядок\u00A0— перетаскиванием.";
    public override string NewInBacklog => "Новая задача в\u00A0бэклог";
    public override string BacklogEmpty => "Бэклог пуст";
    public override string BacklogEmptyLead => "Запишите сюда всё, что предстоит: на\u00A0доске останется то, что в\u00A0работе.";
    public override string BacklogTask => "Задача";
    public override string TakeIntoWork => "Взять в\u00A0работу";
    public override string ChooseAllOfBacklog => "Выбрать все";
    public override string ChosenOfBacklog => "Выбрано:";
    public override string ToBacklog => "В\u00A0бэклог";
    public override string BacklogSum(int tasks, string hours) => $"{Platform.Plural.RuCount(tasks, "задача", "задачи", "задач")}, {hours}";
    public override string BacklogUnestimated(int tasks) => $"без оценки: {tasks}";
    public override string BacklogMore(int tasks) => $"И\u00A0ещё {Platform.Plural.RuCount(tasks, "задача", "задачи", "задач")} ниже.";
    public override string PutOffNow(string task) => $"{task} в\u00A0бэклоге";
    public override string TakenIntoWork(int tasks, string stage) => $"{Platform.Plural.RuCount(tasks, "задача взята", "задачи взяты", "задач взято")} в\u00A0работу: «{stage}»";
    public override string BacklogFromTable => "Из\u00A0таблицы";
    public override string ReadyIfBegun => "Если начать сейчас";
    public override string ReadyIfBegunHint => "Когда была бы готова эта задача, начни её сейчас: оценка, рабочий календарь и\u00A0свободное время исполнителей";
    public override string ReadyByOthers => "Без оценки: по\u00A0тому, сколько занимали похожие";
    public override string ReadyNotInAYear => "не\u00A0в\u00A0этом году";
}
