using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string TaskTouched(string number) => $"Над\u00A0{number} уже поработали другие. Отменить создание нельзя; карточку можно убрать в\u00A0архив.";
    public override string ProjectTouched(string name) => $"В\u00A0проекте «{name}» уже что-то сделано. Отменить его начало нельзя; проект можно завершить в\u00A0настройках.";
    public override string ProjectBegunNow(string name) => $"Проект «{name}» начат.";
    public override string NoteWritten => "Заметка записана.";
    public override string Attached(string name, int count) => count == 1 ? $"«{name}»\u00A0— на\u00A0карточке." : $"На\u00A0карточке {Plural.RuCount(count, "новый файл", "новых файла", "новых файлов")}.";
    public override string Watches(string who, string number, bool on) => on ? $"{number}: наблюдает {who}." : $"{number}: {who} больше не\u00A0наблюдает.";
    public override string NoStageNamed(string name) => $"На\u00A0доске нет этапа «{name}».";
    public override string NotReadyMany(int tasks, int of) => $"К\u00A0этапу не\u00A0готовы {tasks} из\u00A0{of}. Отметьте выполненное, скажите, почему переносите без этого, или перенесите только готовые.";
    public override string NotReadyManyTitle(int tasks, int of) => $"Не\u00A0готовы: {tasks} из\u00A0{of}";
    public override string OnlyReady => "Только готовые";
    public override string TemplateParts => "Описание, чек-листы, связи";
    public override string HelperRoles => "Роли исполнителей";
    public override string WatcherRoles => "Роли наблюдателей";

    public override string RemoveLabel(string name) => $"Удалить метку «{name}»";
    public override string LabelRemoved(string name, int tasks) => Typography.Ru($"Метка «{name}» удалена{(tasks == 0 ? "" : $", была на {Plural.RuCount(tasks, "задаче", "задачах", "задачах")}")}.");
}
