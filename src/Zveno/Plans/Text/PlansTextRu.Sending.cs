using Zveno.Platform;

namespace Zveno.Plans;

sealed partial class PlansTextRu
{
    public override string Send => "Отправить на\u00A0согласование";
    public override string SendAndShow(int hidden) => Typography.Ru($"Отправить и показать клиенту {Plural.RuCount(hidden, "задачу", "задачи", "задач")}");
    public override string ApprovedBy(string names) => $"Согласует {names}";
    public override string SentNow(int version) => Typography.Ru($"Версия {version} на согласовании у клиента");
    public override string SentAs(int version, string when) => Typography.Ru($"версия {version} отправлена {when}");
    public override string AnsweredBy(string name, string when) => $"ответ: {name}, {when}";
    public override string ChangedSince(int version) => Typography.Ru($"После версии {version} изменилось — клиент этого ещё не видит:");
    public override string LimitMoved(string by) => $"часов всего: {by}";
    public override string AllMoved(string by) => Typography.Ru($"в задачах: {by}");
    public override string ReturnedWith(string comment) => $"Вернули: {comment}";
    public override string AgreedLine => "Согласовано";
    public override string PlanChange => Typography.Ru("Ответ на план");
}
