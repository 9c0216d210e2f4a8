namespace Zveno.Exchange;

/// <summary>Why a file was not read as a table.</summary>
public enum TableRefusal
{
    Empty,

    /// <summary>More than can be read: unpacked, or as text.</summary>
    TooLarge,

    /// <summary>More rows than one import makes.</summary>
    TooManyRows,

    /// <summary>More columns than a table of tasks has.</summary>
    TooManyColumns,

    /// <summary>Not a workbook: not an archive, or without the parts of one.</summary>
    NotWorkbook,

    /// <summary>The old binary format of Excel.</summary>
    OldExcel,

    /// <summary>A workbook under a password.</summary>
    Locked,

    /// <summary>JSON without a list of objects.</summary>
    NoRows,

    /// <summary>A web page or a picture under the name of a table.</summary>
    NotTable,
}

/// <summary>A file that cannot be read as a table; the sentences are in <see cref="ExchangeText"/>.</summary>
/// <param name="limit">The limit that was passed: megabytes, rows or columns.</param>
/// <param name="found">How many there are, when that is known.</param>
public sealed class TableRefused(TableRefusal why, int limit = 0, int found = 0) : Exception(why.ToString())
{
    public TableRefusal Why => why;
    public int Limit => limit;
    public int Found => found;
}
