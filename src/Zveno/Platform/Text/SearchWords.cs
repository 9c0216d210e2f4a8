using System.Text;

namespace Zveno.Platform;

/// <summary>
/// The words of a text as the search index keeps them, and the words of a query. Stemming is done here and not by a database, so SQLite and PostgreSQL
/// hold the same letters and find the same things. What is stored is letters and digits parted by single spaces, each word once.
/// </summary>
/// <remarks>
/// Stored so that neither engine cuts or folds it again: FTS5 with <c>tokenize="ascii"</c>, PostgreSQL as <c>"Stems"::tsvector</c> (a cast, not
/// <c>to_tsvector</c>), queries as <c>MATCH</c> of <see cref="ToFts5Query"/> and <c>@@</c> of <see cref="ToTsQuery"/> cast to <c>tsquery</c>.
/// </remarks>
public static class SearchWords
{
    /// <summary>Words indexed of one text; what is beyond them is not found.</summary>
    public const int MaxWords = 10_000;

    /// <summary>Characters stored of one text: PostgreSQL holds at most 1 MB of words in a row.</summary>
    const int MaxStored = 300_000;

    /// <summary>Terms taken of one query; the rest are not asked.</summary>
    public const int MaxTerms = 12;

    static readonly HashSet<string> Small = new(
        "а без в во да для до за и из или к ко на не но о об от по под при с со у a an and at by for from in of on or the to with".Split(' '),
        StringComparer.Ordinal);

    /// <summary>What to store in the index for these texts (a title, a description, …), nulls skipped.</summary>
    public static string Index(params ReadOnlySpan<string?> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var stored = new StringBuilder();
        foreach (var text in texts)
        {
            foreach (var run in WordRun.In(text ?? ""))
            {
                foreach (var word in run.Parts) Keep(word, seen, stored);
                if (run.Glued is { } glued) Keep(glued, seen, stored);
                foreach (var number in run.Numbers) Keep(number, seen, stored);
                if (seen.Count >= MaxWords || stored.Length >= MaxStored) return stored.ToString();
            }
        }
        return stored.ToString();
    }

    /// <summary>What a person asks. Every term must be found; the last, unless a space follows it, is still being typed and so counts as a beginning too.</summary>
    public static SearchQuery Query(string typed)
    {
        var runs = WordRun.In(typed).Take(MaxTerms + 1).ToArray();
        var open = runs.Length is > 0 and <= MaxTerms && !char.IsWhiteSpace(typed[^1]);
        var terms = runs.Take(MaxTerms).Select((run, i) => new SearchTerm(run, isOpen: open && i == runs.Length - 1)).ToArray();
        var weighty = terms.Where(term => term.IsOpen || term.Parts.Count > 1 || !Small.Contains(term.Parts[0])).ToArray();
        return new SearchQuery(weighty.Length > 0 ? weighty : terms);
    }

    /// <summary>The query for FTS5's <c>MATCH</c>; an empty one finds nothing.</summary>
    public static string ToFts5Query(SearchQuery query) =>
        query.IsEmpty ? "\"\"" : query.Write(and: " AND ", or: " OR ", exact: word => $"\"{word}\"", beginning: (stem, word) => $"(\"{stem}\" OR \"{word}\"*)");

    /// <summary>The query for PostgreSQL, to be cast to <c>tsquery</c>; an empty one finds nothing.</summary>
    public static string ToTsQuery(SearchQuery query) =>
        query.Write(and: " & ", or: " | ", exact: word => $"'{word}'", beginning: (stem, word) => $"('{stem}' | '{word}':*)");

    /// <summary>The stem that a word (lower case, letters and digits) is stored under: by its script; words with digits are kept whole.</summary>
    internal static string Stem(string word)
    {
        if (word.Any(char.IsDigit)) return word;
        if (word.Any(c => c is >= '\u0400' and <= '\u04FF')) return RussianStemmer.Stem(word);
        return word.All(char.IsAsciiLetter) ? EnglishStemmer.Stem(word) : word;
    }

    static void Keep(string word, HashSet<string> seen, StringBuilder stored)
    {
        var stem = Stem(word);
        Add(stem);
        if (!FoundWhileTyped(word, stem)) Add(word);

        void Add(string one)
        {
            if (one.Length == 0 || !seen.Add(one)) return;
            if (stored.Length > 0) stored.Append(' ');
            stored.Append(one);
        }
    }

    /// <summary>Whether every beginning of the word leads to its stem, as a beginning or by its own stem: «машинна» leads to «машин», “universit” does not lead to “univers”.</summary>
    static bool FoundWhileTyped(string word, string stem)
    {
        for (var typed = word.AsSpan().CommonPrefixLength(stem) + 1; typed < word.Length; typed++)
            if (Stem(word[..typed]) != stem) return false;
        return true;
    }
}
