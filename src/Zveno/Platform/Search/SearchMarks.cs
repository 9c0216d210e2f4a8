namespace Zveno.Platform;

/// <summary>Where the words of a query stand in a text: to be marked.</summary>
public static class SearchMarks
{
    /// <summary>The text in pieces, those that answer the query told apart; together they are the whole text.</summary>
    public static IReadOnlyList<(string Text, bool IsFound)> In(string text, SearchQuery? query)
    {
        if (query is null || query.IsEmpty) return [(text, false)];
        var pieces = new List<(string, bool)>();
        var (from, at) = (0, 0);
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at])) { at++; continue; }
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (!Answers(text[start..at], query)) continue;
            if (start > from) pieces.Add((text[from..start], false));
            pieces.Add((text[start..at], true));
            from = at;
        }
        if (from < text.Length) pieces.Add((text[from..], false));
        return pieces;
    }

    static bool Answers(string word, SearchQuery query)
    {
        var folded = word.ToLowerInvariant().Replace('ё', 'е');
        var stem = SearchWords.Stem(folded);
        return query.Terms.Any(term => term.Parts.Any(part => SearchWords.Stem(part) == stem || (term.IsOpen && part.Length > 1 && part == term.Parts[^1] && (folded.StartsWith(part, StringComparison.Ordinal) || stem.StartsWith(part, StringComparison.Ordinal)))));
    }
}
