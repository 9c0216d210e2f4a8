namespace Zveno.Work;

/// <summary>Words of templates.</summary>
public abstract partial class WorkText
{
    public abstract string BadPeople { get; }
    public abstract string NotATree(string name);
    public abstract string RowGone { get; }
    public abstract string BadOffset { get; }
    public abstract string ApplyTemplate { get; }
    public abstract string Apply { get; }
    public abstract string AsksPeople { get; }
    public abstract string NoTrees { get; }
    public abstract string NoTreesText { get; }
    public abstract string AppliedTasks(int n);
    public abstract string AppliedTakenBack(int n);
    public abstract string TemplateSaved { get; }
    public abstract string TreeLead { get; }
    public abstract string EditLead { get; }
    public abstract string HandedTo(string role);
    public abstract string StartsAfter { get; }
    public abstract string DueAfterShort { get; }
    public abstract string RowUp(string title);
    public abstract string RowDown(string title);
    public abstract string EditTemplate { get; }
    public abstract string TreeOfTasks { get; }
    public abstract string TasksIn(int n);
    public abstract string MakeTreeOf { get; }
}
