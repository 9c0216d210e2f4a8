using System.Diagnostics.CodeAnalysis;

namespace Zveno.Exchange;

/// <summary>Why a file cannot be read as a board at all. The sentences are in <see cref="TrelloText"/>.</summary>
public enum TrelloRefusal
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>Larger than <see cref="TrelloLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>Neither UTF-8 nor UTF-16.</summary>
    WrongEncoding,

    /// <summary>Not JSON, or broken in the middle.</summary>
    NotJson,

    /// <summary>Good JSON up to the end of the file, which comes too early.</summary>
    CutShort,

    /// <summary>Nested deeper than <see cref="TrelloLimits.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>More entries than <see cref="TrelloLimits.MaxEntries"/>.</summary>
    TooManyEntries,

    /// <summary>Good JSON, but no board of Trello's.</summary>
    NotTrello,

    /// <summary>A board's cards without their lists and order: an export that somebody reduced.</summary>
    Reduced,
}

/// <summary>The file was refused; nothing of it was taken.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Named by what it says, as Refused is.")]
public sealed class TrelloRefused : Exception
{
    /// <summary>A refusal; see the properties for what the numbers are.</summary>
    public TrelloRefused(TrelloRefusal why, long line = 0, long column = 0, long limit = 0, Exception? cause = null)
        : base($"{why} (line {line}, byte {column}, limit {limit})", cause) =>
        (Why, Line, Column, Limit) = (why, line, column, limit);

    /// <summary>The reason.</summary>
    public TrelloRefusal Why { get; }

    /// <summary>Line of the file where reading stopped, from 1; 0 when there is no such place.</summary>
    public long Line { get; }

    /// <summary>Byte within <see cref="Line"/>, from 1; 0 when there is no such place.</summary>
    public long Column { get; }

    /// <summary>The limit that was passed: bytes for <see cref="TrelloRefusal.TooLarge"/>, levels for <see cref="TrelloRefusal.TooDeep"/>, entries for <see cref="TrelloRefusal.TooManyEntries"/>.</summary>
    public long Limit { get; }

    /// <summary>A refusal at a byte of the file.</summary>
    internal static TrelloRefused At(TrelloRefusal why, ReadOnlySpan<byte> file, int offset, long limit = 0)
    {
        var before = file[..Math.Min(offset, file.Length)];
        var line = before.Count((byte)'\n') + 1;
        return new(why, line, before.Length - before.LastIndexOf((byte)'\n'), limit);
    }
}
