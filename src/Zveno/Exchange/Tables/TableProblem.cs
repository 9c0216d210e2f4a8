namespace Zveno.Exchange;

/// <summary>What could not be read in a row as its column means.</summary>
public enum TableProblemKind
{
    /// <summary>The row has no title: it makes no task and is listed apart.</summary>
    NoTitle,

    /// <summary>An id that an earlier row has: it makes no task and is listed apart.</summary>
    SameId,
    BadDate,
    BadEstimate,
    BadPriority,
    BadLink,

    /// <summary>The row that it should be a part of is not in the file.</summary>
    NoParent,

    /// <summary>It starts after it is due.</summary>
    StartAfterDue,

    /// <summary>Parts of parts are no more than parts here: it hangs on the uppermost.</summary>
    TooDeep,

    /// <summary>A cell is longer than is kept of one: its end did not come.</summary>
    CutCell,
}

/// <summary>One of them. What a cell said stands under the description; only of one that is too long the end does not come.</summary>
/// <param name="Row">As the spreadsheet counts.</param>
/// <param name="Column">Name of the column; empty for the row as a whole.</param>
public sealed record TableProblem(int Row, string Column, TableProblemKind Kind, string Value)
{
    /// <summary>Whether the row makes no task.</summary>
    public bool Refuses => Kind is TableProblemKind.NoTitle or TableProblemKind.SameId;
}
