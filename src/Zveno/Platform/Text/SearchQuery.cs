namespace Zveno.Platform;

/// <summary>What to look for: all of the terms. Made by <see cref="SearchWords.Query"/>.</summary>
public sealed class SearchQuery
{
    internal SearchQuery(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    /// <summary>All of them must be found.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>Nothing that could be looked for was typed.</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Writes the query in an engine's language; the words given to the two functions are letters and digits only, whatever was typed.</summary>
    /// <param name="exact">A stem.</param>
    /// <param name="beginning">A stem, or words that begin so.</param>
    internal string Write(string and, string or, Func<string, string> exact, Func<string, string, string> beginning)
    {
        return string.Join(and, Terms.Select(Term));

        string Term(SearchTerm term) =>
            term.Parts.Count == 1 ? Word(term.Parts[0], term.IsOpen)
            : term.Whole is null ? AllParts(term)
            : term.IsNumbered ? Word(term.Whole, term.IsOpen)
            : $"({Word(term.Whole, term.IsOpen)}{or}{AllParts(term)})";

        string AllParts(SearchTerm term) =>
            $"({string.Join(and, term.Parts.Select((part, i) => Word(part, term.IsOpen && i == term.Parts.Count - 1)))})";

        // One letter is too little to be a beginning: half of all texts would answer.
        string Word(string word, bool isOpen) =>
            isOpen && word.Length > 1 ? beginning(SearchWords.Stem(word), word) : exact(SearchWords.Stem(word));
    }
}

/// <summary>One thing typed between spaces: a word, or several held together (<c>веб-сайт</c>, <c>AUTO-12</c>).</summary>
public sealed class SearchTerm
{
    internal SearchTerm(WordRun run, bool isOpen)
    {
        Parts = run.Parts;
        Whole = run.IsGluedWhole ? run.Glued : null;
        IsNumbered = run.IsNumbered;
        IsOpen = isOpen;
    }

    SearchTerm(string word) => (Parts, IsOpen) = ([word], true);

    /// <summary>Words that begin so.</summary>
    internal static SearchTerm Begins(string word) => new(word);

    /// <summary>Its words, folded.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The words written together, when there are a few: <c>auto12</c>. Another way to find it.</summary>
    public string? Whole { get; }

    /// <summary>A card's number: found as a whole only.</summary>
    public bool IsNumbered { get; }

    /// <summary>It is still being typed: words that begin so count too.</summary>
    public bool IsOpen { get; }
}
