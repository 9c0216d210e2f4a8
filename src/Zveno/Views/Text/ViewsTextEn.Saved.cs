namespace Zveno.Views;

sealed partial class ViewsTextEn
{
    public override string NotAView => "There is no such view: a table, a board, a calendar or the load can be saved.";
    public override string NotYourView => "Somebody else saved this view: save your own under another name.";
    public override string TooManyWords(int most) => $"The filter is longer than {most} characters: leave something out.";
    public override string SharedView => "Shared with the agency";
    public override string ViewName => "Name of the view";
    public override string Rename => "Rename";
    public override string ShareView => "Share with everybody";
    public override string KeepToMyself => "Keep to myself";
    public override string RemoveView => "Remove the view";
    public override string SaveView => "Save this view";
    public override string ForAll => "for everybody";
    public override string SavedView(string name) => $"View “{name}”";
    public override string Saved(string name) => $"View “{name}” is saved";
    public override string SavedAgain(string name) => $"View “{name}” is changed";
    public override string Removed(string name) => $"View “{name}” is removed";
    public override string Columns => "Columns";
    public override string Earlier => "Earlier";
    public override string Later => "Later";
}
