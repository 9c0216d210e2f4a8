using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextRu
{
    public override string Retrospective => "Ретроспектива";
    public override string KeptTitle => "План выполнен";
    public override string KeptNow(string share, int plans, int done, int tasks) => Typography.Ru($"{share}: {done} из {Plural.RuCount(tasks, "задачи", "задач", "задач")}, {Plural.RuCount(plans, "план", "плана", "планов")}");
    public override string KeptBase => Typography.Ru("Доля запланированных задач, закрытых до конца плана. Запланировано то, что клиент согласовал последним; пожары не в счёт.");
    public override string DoneOf(int done, int tasks) => Typography.Ru($"{done} из {Plural.RuCount(tasks, "задачи", "задач", "задач")}");
    public override string PlanFact => Typography.Ru("План и факт");
    public override string OfPlanned(string hours) => Typography.Ru($"из {hours} по плану");
    public override string Unplanned => "Внеплановое";
    public override string UnplannedFoot(string hours) => Typography.Ru($"{hours} на пожары и всё, чего не было в плане");
    public override string NotesTitle => "Заметки";
    public override string NotesHint => Typography.Ru("Что получилось, что помешало, что меняем");
    public override string NoNotes => Typography.Ru("Заметок пока нет.");
    public override string WasThen(string share) => Typography.Ru($"тогда было выполнено {share}");
    public override string KeepNotes => "Сохранить заметки";
    public override string RetroKept => Typography.Ru("Заметки и цифры ретроспективы сохранены");
    public override string ActionsTitle => "Что меняем";
    public override string ActionLabel => Typography.Ru("Что сделать иначе");
    public override string ActionHint => Typography.Ru("Станет задачей в бэклоге проекта.");
    public override string ActionHintNext => Typography.Ru("Станет задачей в бэклоге; с часами войдёт и в следующий план, если помещается.");
    public override string AddAction => "Добавить";
    public override string ActionInBacklog(string task) => Typography.Ru($"{task} в бэклоге проекта");
    public override string NothingPlanned => Typography.Ru("В этом плане не было задач.");
    public override string PlanShort => "План";
    public override string FactShort => "Факт";
    public override string Outcome => "Итог";
    public override string NotDone => Typography.Ru("не сделана");
    public override string AllTasks => "Всего";
    public override string PlanNotBegun => Typography.Ru("План ещё не начался: оглядываться рано.");
}
