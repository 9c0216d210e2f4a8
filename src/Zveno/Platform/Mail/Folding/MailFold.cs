namespace Zveno.Platform;

/// <summary>What a stretch of a mail's text is.</summary>
public enum FoldKind
{
    /// <summary>What the sender wrote.</summary>
    Own,
    /// <summary>An earlier mail, repeated.</summary>
    Quote,
    /// <summary>Contacts under the name, a mailer's advertisement of itself.</summary>
    Signature,
}

/// <summary>A stretch of whole lines.</summary>
public sealed record FoldedPart(string Text, FoldKind Kind);

/// <summary>
/// Says which lines of a mail are the sender's and which may be folded away. For display only: the parts together are the text, to the letter.
/// In doubt nothing is folded: forwards, mails that are nothing but a quote, answers written between quoted lines stay as they are.
/// </summary>
public static class MailFold
{
    /// <summary>The text in stretches; line ends are <c>\n</c>.</summary>
    /// <param name="subject">Tells a forward.</param>
    public static IReadOnlyList<FoldedPart> Fold(string text, string? subject = null) => Fold(text, subject, out _);

    /// <param name="looked">How many lines were looked at, for the proof that this is linear.</param>
    public static IReadOnlyList<FoldedPart> Fold(string text, string? subject, out long looked)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var kinds = new FoldKind[lines.Length];
        var folding = new MailLines(lines);
        if (!QuoteHeader.IsForward(subject)) FoldQuotes(folding, kinds);
        FoldSignatures(lines, kinds);
        if (!Enumerable.Range(0, lines.Length).Any(i => kinds[i] == FoldKind.Own && !IsBlank(lines[i]))) Array.Clear(kinds);
        looked = folding.Looked + lines.Length;
        return Parts(lines, kinds);
    }

    static void FoldQuotes(MailLines lines, FoldKind[] kinds)
    {
        var (first, length) = lines.FirstHeader();
        var forward = lines.FirstForward();
        var marked = lines.FirstMarked();
        if (forward < Math.Min(first, marked)) return;                           // what follows was sent on to be read
        if (first > marked) length = lines.IsHeadedRun(first = marked) ? 0 : -1;
        if (first == lines.Count) return;

        var body = lines.NextWritten(first + Math.Max(0, length));
        var before = lines.HasWritten(0, first);
        if (length > 0 && !lines.IsMarked(body))                                // a quote without marks runs to the end
        {
            if (before) Fill(kinds, first, lines.Count);
            else if (body < lines.Count && lines.IsWrote(first, length)) Fill(kinds, first, first + length);
            return;
        }
        var end = lines.EndOfMarked(body);
        var rest = lines.NextWritten(end);
        if (lines.HasMarked(rest)) return;                                      // answers between quotes
        var after = rest < lines.Count && !Signatures.IsAll(lines.All, rest);
        if (length < 0 ? before && !after : before || after) Fill(kinds, first, end);
    }

    static void FoldSignatures(string[] lines, FoldKind[] kinds)
    {
        for (var end = lines.Length; end > 0;)
        {
            var start = end;
            while (start > 0 && kinds[start - 1] == FoldKind.Own) start--;
            if (start < end && Signatures.StartIn(lines, start, end) is var signature && signature < end)
                for (var i = signature; i < end; i++) kinds[i] = FoldKind.Signature;
            end = start;
            while (end > 0 && kinds[end - 1] != FoldKind.Own) end--;
        }
    }

    static void Fill(FoldKind[] kinds, int from, int to) => kinds.AsSpan(from, to - from).Fill(FoldKind.Quote);

    static List<FoldedPart> Parts(string[] lines, FoldKind[] kinds)
    {
        var parts = new List<FoldedPart>();
        for (var i = 0; i < lines.Length;)
        {
            var start = i;
            while (i < lines.Length && kinds[i] == kinds[start]) i++;
            parts.Add(new FoldedPart(string.Join('\n', lines[start..i]) + (i < lines.Length ? "\n" : ""), kinds[start]));
        }
        return parts;
    }

    internal static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
