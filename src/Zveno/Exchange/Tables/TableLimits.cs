namespace Zveno.Exchange;

/// <summary>What is taken of a table. One import is one transaction, so its rows are bounded; a file of more is counted to its end without being kept, and refused with the number.</summary>
public static class TableLimits
{
    /// <summary>Rows that become tasks.</summary>
    public const int MostRows = 20_000;

    public const int MostColumns = 200;

    /// <summary>Characters of one cell; the rest of it is cut and said.</summary>
    public const int MostCell = 100_000;

    /// <summary>Characters of all cells that are kept.</summary>
    public const int MostText = 30_000_000;

    /// <summary>Bytes that the parts of a workbook may unpack to, whatever it says of itself.</summary>
    public const long MostUnpacked = 400L * 1024 * 1024;

    /// <summary>Rows that are counted: what a sheet of Excel holds.</summary>
    public const int MostCounted = 1_048_576;
}
