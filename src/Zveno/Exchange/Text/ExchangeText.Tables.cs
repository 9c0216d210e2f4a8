using Zveno.Platform;

namespace Zveno.Exchange;

public abstract partial class ExchangeText
{
    public abstract string FirstStage { get; }
    public abstract string FromFile { get; }
    public abstract string NobodyElseInFile { get; }
    public abstract string NotTable { get; }
    public abstract string NoTitleColumn { get; }
    public abstract string RowNumber { get; }
    public abstract string RowWhy { get; }
    public abstract string ColumnsHead { get; }
    public abstract string ColumnsHint { get; }
    public abstract string Remembered { get; }
    public abstract string ColumnInFile { get; }
    public abstract string ColumnBecomes { get; }
    public abstract string ColumnEmpty { get; }
    public abstract string HowRead { get; }
    public abstract string EncodingLabel { get; }
    public abstract string DelimiterLabel { get; }
    public abstract string SheetLabel { get; }
    public abstract string HeadRowLabel { get; }

    /// <summary>What to say where none does.</summary>
    public abstract string HeadRowHint { get; }
    public abstract string DatesLabel { get; }
    public abstract string DayFirst { get; }
    public abstract string MonthFirst { get; }
    public abstract string ReadAgain { get; }
    public abstract string RowsHead { get; }
    public abstract string RowsKept { get; }
    public abstract string TakeRefused { get; }
    public abstract string IntoProject { get; }
    public abstract string NewProject { get; }
    public abstract string IntoProjectHint { get; }
    public abstract string NamelessTable { get; }
    public abstract string PeopleInFile(IReadOnlyList<string> names);
    public abstract string UnknownColumn(string column);
    public abstract string TwiceInMapping(string role);
    public abstract string Looks(string preset);
    public abstract string TableOf(string client);
    public abstract string Rows(int n);
    public abstract string RowsMore(int n);
    public abstract string RowsRefused(int n);
    public abstract string Role(ColumnRole role);
    public abstract string Delimiter(char delimiter);
    public abstract string Encoding(string name);

    /// <summary>Why a file was not read as a table, and what to do.</summary>
    public abstract string Say(TableRefused refused);

    /// <summary>What is the matter with a row.</summary>
    public abstract string Say(TableProblem problem);
    public abstract string IntoBacklog { get; }
    public abstract string IntoBacklogHint { get; }
    public abstract string ForBacklogOf(string project);
    public abstract string OpenBacklog { get; }
    public abstract string BroughtToBacklog(string project);
}
