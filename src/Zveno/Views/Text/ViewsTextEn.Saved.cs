namespace Zveno.Views;

sealed partial class ViewsTextEn
{
    public override string NotAView => "There is no such view: a table, a board, a calendar or the load can be saved.";
    public override string NotYourView => "Somebody else saved this view: save your own under another name.";
    public override string TooManyWords(int most) => $"The filter is longer than {most} characters: leave something out.";
}
