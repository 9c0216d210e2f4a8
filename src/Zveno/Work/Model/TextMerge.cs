namespace Zveno.Work;

/// <summary>Puts together what two people wrote into one text at the same time, line by line, where they did not touch the same lines.</summary>
public static class TextMerge
{
    /// <summary>Larger differences (lines of the one times lines of the other) are not worked out: two such texts are two texts.</summary>
    const long Most = 4_000_000;

    /// <summary>Lines of the one text, and by what the other replaces them.</summary>
    internal sealed record Hunk(int From, int To, IReadOnlyList<string> Lines);

    /// <summary>The text with the changes of both; null when they changed the same place.</summary>
    /// <param name="was">What both began from.</param>
    public static string? Of(string was, string mine, string theirs)
    {
        var lines = Lines(was);
        if (Changes(lines, Lines(mine)) is not { } ours || Changes(lines, Lines(theirs)) is not { } others) return null;
        var merged = new List<string>();
        var at = 0;
        foreach (var hunk in ours.Concat(others.Where(x => !ours.Exists(y => Same(x, y)))).OrderBy(x => x.From).ThenBy(x => x.To))
        {
            if (hunk.From < at || Touches(ours, others, hunk)) return null;
            merged.AddRange(lines[at..hunk.From]);
            merged.AddRange(hunk.Lines);
            at = hunk.To;
        }
        merged.AddRange(lines[at..]);
        return string.Join('\n', merged);
    }

    /// <summary>Both texts, one below the other: nothing of either is lost.</summary>
    public static string Both(string mine, string theirs) => $"{theirs.Trim()}\n\n---\n\n{mine.Trim()}";

    // Two different texts put in at one point have no order of their own.
    static bool Touches(List<Hunk> ours, List<Hunk> others, Hunk hunk) =>
        (ours.Contains(hunk) ? others : ours).Exists(x => !Same(x, hunk) && x.From <= hunk.To && hunk.From <= x.To && (x.From == hunk.From || x.From < hunk.To && hunk.From < x.To));

    static bool Same(Hunk a, Hunk b) => a.From == b.From && a.To == b.To && a.Lines.SequenceEqual(b.Lines, StringComparer.Ordinal);

    /// <summary>A text by lines, however they end.</summary>
    internal static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Which lines of the one were replaced by what in the other; null when they are too many to compare.</summary>
    internal static List<Hunk>? Changes(string[] from, string[] to)
    {
        var (head, tail) = (0, 0);
        while (head < from.Length && head < to.Length && from[head] == to[head]) head++;
        while (tail < from.Length - head && tail < to.Length - head && from[^(tail + 1)] == to[^(tail + 1)]) tail++;
        var (a, b) = (from[head..^tail], to[head..^tail]);
        if ((long)a.Length * b.Length > Most) return null;
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var hunks = new List<Hunk>();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j]) { (i, j) = (i + 1, j + 1); continue; }
            var (first, start) = (i, j);
            while ((i < a.Length || j < b.Length) && !(i < a.Length && j < b.Length && a[i] == b[j]))
                if (j < b.Length && (i == a.Length || common[i, j + 1] >= common[i + 1, j])) j++;
                else i++;
            hunks.Add(new Hunk(head + first, head + i, b[start..j]));
        }
        return hunks;
    }
}
