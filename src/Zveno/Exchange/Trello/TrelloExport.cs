namespace Zveno.Exchange;

/// <summary>Reads the JSON that Trello's «Export as JSON» gives, of any year.</summary>
/// <remarks>
/// Unknown keys are passed over, missing ones and wrong types are read as absent, field by field: one odd card never costs the board.
/// Memory: the file once, plus the texts that are kept. Safe to call from many threads.
/// </remarks>
public static class TrelloExport
{
    /// <summary>Reads a board from a file's bytes (UTF-8, or UTF-16 where a mark or the first character shows it).</summary>
    /// <param name="utf8Json">Read to its end at most; stays open.</param>
    /// <param name="limits">See <see cref="TrelloLimits"/>.</param>
    /// <exception cref="TrelloRefused">The file is no board, or passes a limit.</exception>
    public static TrelloBoard Read(Stream utf8Json, TrelloLimits limits) => Read(TrelloBytes.Load(utf8Json, limits), limits);

    /// <inheritdoc cref="Read(Stream, TrelloLimits)"/>
    public static TrelloBoard Read(ReadOnlyMemory<byte> file, TrelloLimits limits)
    {
        var report = new TrelloReport(limits);
        var sections = TrelloSections.Of(TrelloBytes.AsUtf8(file, limits), limits, report);

        var parts = new TrelloAssembly(sections, report);
        return parts.Board(sections.Head());
    }
}
