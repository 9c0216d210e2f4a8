using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string BadPeople => "Кто что делает: роль=номер сотрудника.";
    public override string NotATree(string name) => $"«{name}» — шаблон проекта: с него начинают новый проект.";
    public override string RowGone => "Эту строку шаблона тем временем убрали.";
    public override string BadOffset => "Рабочих дней от начала: от 0 до 1000, или оставьте пустым.";
    public override string ApplyTemplate => "Добавить задачи по шаблону";
    public override string Apply => "Применить";
    public override string AsksPeople => "Эти роли в шаблоне есть, а кто их делает, пока неизвестно.";
    public override string NoTrees => "Шаблонов задач пока нет";
    public override string NoTreesText => "Откройте карточку с подзадачами и чек-листами, «Ещё», «Сделать шаблоном задач».";
    public override string AppliedTasks(int n) => "Добавлено по шаблону: " + Plural.RuCount(n, "задача", "задачи", "задач");
    public override string AppliedTakenBack(int n) => "Убрано в архив: " + Plural.RuCount(n, "задача", "задачи", "задач");
    public override string TemplateSaved => "Шаблон изменён";
    public override string TreeLead => "Шаблон задач: его применяют к проекту, который уже идёт. Сроки считаются в рабочих днях от первого дня.";
    public override string EditLead => "Шаблон проекта. Нажмите на название, чтобы изменить; сроки считаются в рабочих днях от начала проекта.";
    public override string HandedTo(string role) => $"Задача достаётся роли: {role}";
    public override string StartsAfter => "Начало, день";
    public override string DueAfterShort => "Срок, день";
    public override string RowUp(string title) => $"Выше: {title}";
    public override string RowDown(string title) => $"Ниже: {title}";
    public override string EditTemplate => "Изменить";
    public override string TreeOfTasks => "Задачи";
    public override string TasksIn(int n) => Plural.RuCount(n, "задача", "задачи", "задач");
    public override string MakeTreeOf => "Сделать шаблоном задач";
}
