namespace Zveno.Platform;

/// <summary>The lines of a mail and questions about them. Each question passes over the lines once; a look at a line reads a few hundred characters at most.</summary>
sealed class MailLines(string[] lines)
{
    public string[] All => lines;
    public int Count => lines.Length;

    /// <summary>How many looks were taken.</summary>
    public long Looked { get; private set; }

    /// <summary>Whether a line carries a quote's mark.</summary>
    public bool IsMarked(int i) => i < Count && Marked(lines[i]);

    /// <summary>Where the first line stands that introduces an earlier mail, and over how many lines it goes; the count of lines when none does.</summary>
    public (int At, int Length) FirstHeader()
    {
        for (var i = 0; i < Count; i++)
        {
            Looked++;
            if (Marked(lines[i]) || MailFold.IsBlank(lines[i])) continue;
            if (QuoteHeader.LengthAt(lines, i) is var length and > 0)
                return i > 0 && QuoteHeader.IsRule(lines[i - 1]) ? (i - 1, length + 1) : (i, length);
        }
        return (Count, -1);
    }

    public int FirstForward() => First(0, line => !Marked(line) && QuoteHeader.IsForwardLine(line));

    public int FirstMarked() => First(0, Marked);

    /// <summary>Whether the marked run that begins here begins with such an introduction inside its marks.</summary>
    public bool IsHeadedRun(int at)
    {
        if (at >= Count) return false;
        var head = lines.Skip(at).TakeWhile(Marked).Take(QuoteHeader.MostLines).Select(x => x.TrimStart(' ', '>')).ToArray();
        return QuoteHeader.LengthAt(head, 0) > 0;
    }

    /// <summary>Whether the introduction is a sentence («… wrote:»), not a block or a rule.</summary>
    public bool IsWrote(int at, int length) => QuoteHeader.WroteLength(lines, at) == length;

    public int NextWritten(int from) => First(from, line => !MailFold.IsBlank(line));

    public bool HasWritten(int from, int to) => NextWritten(from) < to;

    public bool HasMarked(int from) => First(from, Marked) < Count;

    /// <summary>The end of the marked lines from here on, blank ones between them included.</summary>
    public int EndOfMarked(int from)
    {
        var end = from;
        for (var i = from; i < Count && (Marked(lines[i]) || MailFold.IsBlank(lines[i])); i++) if (Marked(lines[i])) end = i + 1;
        return end;
    }

    int First(int from, Func<string, bool> fits)
    {
        for (var i = from; i < Count; i++)
        {
            Looked++;
            if (fits(lines[i])) return i;
        }
        return Count;
    }

    static bool Marked(string line) => line.StartsWith('>') || line.StartsWith(" >", StringComparison.Ordinal);
}
