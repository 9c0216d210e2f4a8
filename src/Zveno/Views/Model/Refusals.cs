using Zveno.Platform;

namespace Zveno.Views;

static class Refusals
{
    public static Refused NotAView() => new(text => text.Views.NotAView) { Field = "path" };

    public static Refused TooManyWords() => new(text => text.Views.TooManyWords(SavedView.MostWords)) { Field = "words" };

    public static Refused NotYourView() => new(text => text.Views.NotYourView, StatusCodes.Status403Forbidden);

    public static Refused NothingLeft() => new(text => text.Views.NothingLeft);

    public static Refused NoNextDay() => new(text => text.Views.NoNext);

    public static Refused NoSuchColumn(string project, string column) => new(text => text.Views.NoSuchColumn(project, column)) { Field = "column" };
}
