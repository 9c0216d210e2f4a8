using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string PublishingTitle => "Что видит клиент";
    public override string PublishingLead => "Правило для нового в\u00A0проекте. Каждую запись можно показать или скрыть отдельно: знак глаза стоит на всём, что видно в\u00A0комнате.";
    public override string PublishingAlways => "Переписку, отправленные планы, результаты на\u00A0согласовании, пакет и\u00A0часы по видимым задачам клиент видит и\u00A0без правила. Заметки, скрытые задачи, ставки и\u00A0других клиентов\u00A0— никогда.";
    public override string PublishingSet => "Правило записано";
    public override string PublishingSaid(PublishingChanged changed) => string.Join("; ", ((string?[])
    [
        changed.Was.Tasks == changed.Is.Tasks ? null : $"задачи: {Lower(ShownName(changed.Was.Tasks))} → {Lower(ShownName(changed.Is.Tasks))}",
        changed.Was.Decisions == changed.Is.Decisions ? null : changed.Is.Decisions ? "новые решения видны" : "новые решения скрыты",
        changed.Was.Metrics == changed.Is.Metrics ? null : changed.Is.Metrics ? "новые показатели видны" : "новые показатели скрыты",
        changed.Followed ? "и\u00A0то, что уже было" : null,
    ]).OfType<string>());

    public override string ShownTitle(ShownKind kind) => kind switch { ShownKind.Tasks => "Новые задачи", ShownKind.Decisions => "Показывать новые решения", _ => "Показывать новые показатели" };
    public override string ShownName(TasksShown shown) => shown switch { TasksShown.All => "Показывать все", TasksShown.ByTemplate => "Показывать по шаблону", _ => "Показывать вручную" };
    public override string ShownHint(TasksShown shown) => shown switch
    {
        TasksShown.All => "Кроме подзадач и\u00A0того, что шаблон пометил как внутреннее.",
        TasksShown.ByTemplate => "Видны задачи, у\u00A0которых в\u00A0шаблоне стоит знак глаза; созданные вручную скрыты.",
        _ => "Клиент не\u00A0увидит задачу, пока её не\u00A0откроют на\u00A0карточке.",
    };

    public override string ShownCount(int shown, int hidden) => $"Сейчас видно {shown}, скрыто {hidden}";
    public override string ExistingTitle => "А\u00A0то, что уже есть?";
    public override string AskExisting(IReadOnlyList<OtherRecords> others) => $"Правило новое, а\u00A0{string.Join(", ", others.Select(x => Lower(ExistingOf(x))))}. Скажите, что с\u00A0ними сделать.";
    public override string ExistingOf(OtherRecords others) => (others.Kind, others.Show) switch
    {
        (ShownKind.Tasks, true) => Plural.RuCount(others.Count, "задача скрыта", "задачи скрыты", "задач скрыто"),
        (ShownKind.Tasks, false) => Plural.RuCount(others.Count, "задача видна", "задачи видны", "задач видно"),
        (ShownKind.Decisions, true) => Plural.RuCount(others.Count, "решение скрыто", "решения скрыты", "решений скрыто"),
        (ShownKind.Decisions, false) => Plural.RuCount(others.Count, "решение видно", "решения видны", "решений видно"),
        (_, true) => Plural.RuCount(others.Count, "показатель скрыт", "показателя скрыты", "показателей скрыто"),
        _ => Plural.RuCount(others.Count, "показатель виден", "показателя видны", "показателей видно"),
    };

    public override string ExistingBecomes(bool show) => Typography.Ru(show ? "По новому правилу клиент это увидит" : "По новому правилу клиент этого не увидит");
    public override string ExistingFollow => "Привести к\u00A0новому правилу";
    public override string ExistingKeep => "Оставить как есть";

    static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
