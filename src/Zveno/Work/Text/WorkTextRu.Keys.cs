namespace Zveno.Work;

sealed partial class WorkTextRu
{
    public override string StagesOfBoard => "Этапы доски";
    public override string KeyTitle => "править название";
    public override string KeyMove => "перенести в\u00A0этап";
    public override string KeyAssign => "назначить исполнителя";
    public override string MoveTo(string number) => $"{number}: в\u00A0этап";
    public override string HandTo(string number) => $"{number}: исполнитель";
    public override string KeyShift => "сдвинуть на\u00A0рабочий день";
    public override string KeyShiftDue => "передвинуть срок";
    public override string KeyShiftStart => "передвинуть начало";
    public override string KeyPlan => "план задачи";
    public override string KeyChecklist => "новый чек-лист в\u00A0открытой карточке";
    public override string KeyFilter => "отобрать по\u00A0словам";
    public override string KeyChooseAll => "выбрать все строки таблицы";
    public override string KeyChosen => "менять выбранные";
}
