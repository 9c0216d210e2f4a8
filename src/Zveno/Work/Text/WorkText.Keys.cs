namespace Zveno.Work;

public abstract partial class WorkText
{
    public abstract string StagesOfBoard { get; }
    public abstract string KeyTitle { get; }
    public abstract string KeyMove { get; }
    public abstract string KeyAssign { get; }
    public abstract string MoveTo(string number);
    public abstract string HandTo(string number);
    public abstract string KeyShift { get; }
    public abstract string KeyShiftDue { get; }
    public abstract string KeyShiftStart { get; }
    public abstract string KeyPlan { get; }
    public abstract string KeyChecklist { get; }
    public abstract string KeyFilter { get; }
    public abstract string KeyChooseAll { get; }
    public abstract string KeyChosen { get; }
}
