using Zveno.Platform;

namespace Zveno.Records;

sealed partial class RecordsTextRu
{
    public override string Decisions => "Решения";
    public override string DecisionsLead => Typography.Ru("О чём договорились с клиентом: что, когда, кто и где это сказано. Клиент видит только отмеченные глазом.");
    public override string NoDecisions => "Решений пока нет";
    public override string NoDecisionsText => Typography.Ru("Запишите первое здесь или прямо из сообщения клиента: так договорённость не потеряется.");
    public override string DecisionText => "Что решили";
    public override string DecidedOn => "Когда";
    public override string DecidedBy => "Кто решил";
    public override string DecidedByHint => Typography.Ru("Если не указать, запишем вас");
    public override string ShowToClient => "Показать клиенту";
    public override string WriteDown => "Записать";
    public override string WhereSaid => "где сказано";
    public override string Change => "Изменить";
    public override string TakeOut => "Убрать";
    public override string DecisionMade => "Решение записано";
    public override string DecisionChanged => "Решение изменено";
    public override string DecisionTakenOut => Typography.Ru("Решение убрано из реестра");
    public override string DecisionPublished(bool published) => published ? "Клиент видит это решение" : Typography.Ru("Решение больше не видно клиенту");
    public override string OnlyLatest(int rows) => Typography.Ru($"Показаны последние {rows}.");
}
