namespace Zveno.Views;

public abstract partial class ViewsText
{
    public abstract string NotAView { get; }
    public abstract string NotYourView { get; }
    public abstract string TooManyWords(int most);
    public abstract string SharedView { get; }
    public abstract string ViewName { get; }
    public abstract string Rename { get; }
    public abstract string ShareView { get; }
    public abstract string KeepToMyself { get; }
    public abstract string RemoveView { get; }
    public abstract string SaveView { get; }
    public abstract string ForAll { get; }
    public abstract string SavedView(string name);
    public abstract string Saved(string name);
    public abstract string SavedAgain(string name);
    public abstract string Removed(string name);
    public abstract string Columns { get; }
    public abstract string Earlier { get; }
    public abstract string Later { get; }
}
