namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string StagesOfBoard => "Stages of the board";
    public override string KeyTitle => "edit the title";
    public override string KeyMove => "move to a stage";
    public override string KeyAssign => "assign a person";
    public override string MoveTo(string number) => $"{number}: to a stage";
    public override string HandTo(string number) => $"{number}: who does it";
    public override string KeyShift => "shift by a working day";
    public override string KeyShiftDue => "move the due date";
    public override string KeyShiftStart => "move the start";
    public override string KeyPlan => "plan of the task";
    public override string KeyChecklist => "a new checklist on the open card";
    public override string KeyFilter => "filter by words";
    public override string KeyChooseAll => "choose all rows of the table";
    public override string KeyChosen => "change the chosen ones";
}
