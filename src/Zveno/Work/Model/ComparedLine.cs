namespace Zveno.Work;

/// <summary>What became of a line of a text.</summary>
public enum LineFate
{
    Stays,
    Goes,
    Comes,

    /// <summary>Lines that stay and are not shown.</summary>
    Skipped,
}

/// <summary>A line of two texts side by side.</summary>
public sealed record ComparedLine(LineFate Fate, string Text)
{
    /// <summary>So many lines that stay are shown around those that do not, so that one sees where it is.</summary>
    const int Around = 1;

    /// <summary>More lines than this nobody compares by eye.</summary>
    const int Most = 500;

    /// <summary>Which lines go and which come when one text becomes another; null when they are too many to tell.</summary>
    public static IReadOnlyList<ComparedLine>? Of(string was, string now)
    {
        var from = Lines(was);
        if (TextMerge.Changes(from, Lines(now)) is not { } hunks) return null;
        var told = new List<ComparedLine>();
        var at = 0;
        foreach (var hunk in hunks)
        {
            Stay(told, from[at..hunk.From], after: told.Count > 0, before: true);
            told.AddRange(from[hunk.From..hunk.To].Select(x => new ComparedLine(LineFate.Goes, x)));
            told.AddRange(hunk.Lines.Select(x => new ComparedLine(LineFate.Comes, x)));
            at = hunk.To;
        }
        if (hunks.Count > 0) Stay(told, from[at..], after: true, before: false);
        return told.Count > Most ? null : told;
    }

    static void Stay(List<ComparedLine> told, string[] lines, bool after, bool before)
    {
        var (head, tail) = (after ? Around : 0, before ? Around : 0);
        var all = lines.Length <= head + tail + 1;                    // what hides one line only takes its place
        told.AddRange((all ? lines : lines[..head]).Select(x => new ComparedLine(LineFate.Stays, x)));
        if (all) return;
        told.Add(new ComparedLine(LineFate.Skipped, ""));
        told.AddRange(lines[^tail..].Select(x => new ComparedLine(LineFate.Stays, x)));
    }

    static string[] Lines(string text) => text.Length == 0 ? [] : TextMerge.Lines(text);
}
