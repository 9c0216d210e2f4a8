using System.Numerics;

namespace Zveno.Platform;

/// <summary>The words of an agency's texts in memory, to find the nearest to one typed wrong.</summary>
public sealed class KnownWords
{
    /// <summary>So many are held; of more, the newest.</summary>
    public const int Most = 100_000;

    readonly HashSet<string> _all = new(StringComparer.Ordinal);
    readonly Dictionary<int, List<(string Word, ulong Letters)>> _byLength = [];

    /// <summary>How many are held.</summary>
    public int Count => _all.Count;

    /// <summary>Takes a word in; those with digits, the shortest and the longest are nobody's slip.</summary>
    public void Add(string word)
    {
        if (word.Length is < 3 or > 30 || word.AsSpan().ContainsAnyInRange('0', '9') || _all.Count >= Most || !_all.Add(word)) return;
        if (!_byLength.TryGetValue(word.Length, out var same)) _byLength[word.Length] = same = [];
        same.Add((word, Letters(word)));
    }

    /// <summary>Whether it is one of them.</summary>
    public bool Has(string word) => _all.Contains(word);

    /// <summary>The word that differs least: by one slip from four letters, by two from eight; of equals the first by letters. Null when none is so near.</summary>
    public string? Nearest(string word)
    {
        var most = word.Length < 8 ? 1 : 2;
        var letters = Letters(word);
        (string Word, int Distance)? best = null;
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            foreach (var (known, theirs) in _byLength.GetValueOrDefault(length) ?? [])
            {
                // A slip changes at most one letter for another: words that differ in more letters are not compared.
                if (BitOperations.PopCount(letters ^ theirs) > 2 * most) continue;
                var distance = SearchGuess.Distance(word, known, best?.Distance ?? most);
                if (distance > most || (best is { } so && (distance > so.Distance || (distance == so.Distance && string.CompareOrdinal(known, so.Word) >= 0)))) continue;
                best = (known, distance);
            }
        }
        return best?.Word;
    }

    static ulong Letters(string word)
    {
        var letters = 0UL;
        foreach (var letter in word) letters |= 1UL << (letter & 63);
        return letters;
    }
}
