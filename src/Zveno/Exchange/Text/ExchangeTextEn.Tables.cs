using Zveno.Platform;

namespace Zveno.Exchange;

public sealed partial class ExchangeTextEn
{
    public override string FirstStage => "Queue";
    public override string FromFile => "From the file";
    public override string NobodyElseInFile => "There is nobody else in the file any more.";
    public override string NotTable => "This is a board, not a table: it has no columns.";
    public override string NoTitleColumn => "Say which column is the title: without it there are no tasks.";
    public override string RowNumber => "Row";
    public override string RowWhy => "Why it did not come";
    public override string ColumnsHead => "Columns";
    public override string ColumnsHint => "The column of the file with its values, and what it becomes. It is remembered for files with the same columns.";
    public override string Remembered => "The columns are those of the last time: so is what they mean.";
    public override string ColumnInFile => "In the file";
    public override string ColumnBecomes => "Becomes";
    public override string ColumnEmpty => "empty";
    public override string HowRead => "How the file is read";
    public override string EncodingLabel => "Encoding";
    public override string DelimiterLabel => "Separator";
    public override string SheetLabel => "Sheet";
    public override string HeadRowLabel => "Row with the names of columns";
    public override string HeadRowHint => "0: there are none";
    public override string DatesLabel => "In dates with slashes first comes";
    public override string DayFirst => "the day";
    public override string MonthFirst => "the month";
    public override string ReadAgain => "Read it so";
    public override string RowsHead => "Rows worth a look";
    public override string RowsKept => "What was not understood is not lost: it stays as a line in the description.";
    public override string TakeRefused => "Download the rows without a task";
    public override string IntoProject => "Where to";
    public override string NewProject => "A new project";
    public override string IntoProjectHint => "The name and code below are for a new project only. Rows that name a project come into that one.";
    public override string NamelessTable => "Table";
    public override string PeopleInFile(IReadOnlyList<string> names) => $"People in the file: {string.Join(", ", names)}";
    public override string UnknownColumn(string column) => $"There is no column “{column}” in the file.";
    public override string TwiceInMapping(string role) => $"“{role}” is said of two columns. Leave one.";
    public override string Looks(string preset) => $"It looks like an export of {preset}: the columns are matched already.";
    public override string TableOf(string client) => client.Length > 0 ? $"Table · {client}" : "Table";
    public override string Rows(int n) => Plural.EnCount(n, "row", "rows");
    public override string RowsMore(int n) => $"and {n.ToString("N0", Language.En.Numbers)} more";
    public override string RowsRefused(int n) => $"{Plural.EnCount(n, "row makes", "rows make")} no task.";

    public override string Role(ColumnRole role) => role switch
    {
        ColumnRole.Title => "Title",
        ColumnRole.Description => "Description",
        ColumnRole.Stage => "Stage",
        ColumnRole.Assignee => "Assignee",
        ColumnRole.Labels => "Labels",
        ColumnRole.Priority => "Priority",
        ColumnRole.Due => "Due",
        ColumnRole.Start => "Start",
        ColumnRole.Estimate => "Estimate",
        ColumnRole.Checklist => "Checklist",
        ColumnRole.Parent => "Parent task",
        ColumnRole.Project => "Project",
        ColumnRole.Link => "Link",
        ColumnRole.Id => "Number there",
        ColumnRole.Done => "Done",
        ColumnRole.Made => "When it was made",
        ColumnRole.Service => "Service",
        ColumnRole.Type => "Type of task",
        ColumnRole.Watchers => "Watchers",
        ColumnRole.Line => "A line in the description",
        _ => "Leave out",
    };

    public override string Delimiter(char delimiter) => delimiter switch { ';' => "semicolon", ',' => "comma", '\t' => "tab", _ => "bar" };

    public override string Encoding(string name) => name switch { "windows-1251" => "Windows (cp1251)", "utf-16" => "UTF-16", "utf-16BE" => "UTF-16, big end first", _ => "UTF-8" };

    public override string Say(TableRefused refused) => refused.Why switch
    {
        TableRefusal.Empty => "There are no rows below the names of columns.",
        TableRefusal.TooLarge => "The file holds too much text, or unpacks to hundreds of megabytes. Split it.",
        TableRefusal.TooManyRows => $"The file has {Plural.EnCount(refused.Found, "row", "rows")}; one import takes {refused.Limit.ToString("N0", Language.En.Numbers)} at most. Split it, by year or by project for instance.",
        TableRefusal.TooManyColumns => $"The file has more than {refused.Limit} columns. Remove those that are not needed.",
        TableRefusal.OldExcel => "This is the old format of Excel (.xls), or a file under a password. Save it as .xlsx without a password, or as CSV.",
        TableRefusal.Locked => "The file is under a password. Take it off and upload again.",
        TableRefusal.NotWorkbook => "The file does not open as a workbook of Excel: it is damaged, or another archive. Save it again as .xlsx or CSV.",
        TableRefusal.NoRows => "There is no list of tasks in this JSON.",
        _ => "This is neither a table nor JSON but a web page, a picture or a PDF. CSV, XLSX and JSON with a list of tasks will do; open a page that was saved as .xls in Excel and save it as .xlsx.",
    };

    public override string Say(TableProblem problem) => problem.Kind switch
    {
        TableProblemKind.NoTitle => "no title",
        TableProblemKind.SameId => $"the number {problem.Value} was met above",
        TableProblemKind.BadDate => $"“{problem.Value}” does not look like a date",
        TableProblemKind.BadEstimate => $"“{problem.Value}” does not look like hours (a minute to 1,000 h)",
        TableProblemKind.BadPriority => $"“{problem.Value}” does not look like a priority",
        TableProblemKind.BadLink => $"“{problem.Value}” is no web address",
        TableProblemKind.NoParent => $"the parent task “{problem.Value}” is not in the file",
        TableProblemKind.StartAfterDue => $"the start “{problem.Value}” is after the due date",
        TableProblemKind.CutCell => $"longer than {TableLimits.MostCell.ToString("N0", Language.En.Numbers)} letters: the beginning comes, the rest does not",
        _ => "a part of a part hangs on the uppermost task",
    };
    public override string IntoBacklog => "Into the backlog, not onto the board";
    public override string IntoBacklogHint => "For a client’s sheet of wishes: what is new and not done waits in the project’s backlog.";
    public override string ForBacklogOf(string project) => $"The rows go into the backlog of “{project}”. You see first what they become.";
    public override string OpenBacklog => "Open the backlog";
    public override string BroughtToBacklog(string project) => $"The rows of the table are in the backlog of “{project}”.";
}
