namespace Zveno.Platform;

/// <summary>A word on its way to its stem: its letters so far and the regions R1 and R2 of the Porter2 description. A “y” that sounds as a consonant is written “Y”.</summary>
sealed class EnglishWord
{
    readonly int r2;

    public EnglishWord(string word)
    {
        Letters = MarkConsonantY(word[0] is '\'' ? word[1..] : word);
        R1 = Letters.StartsWith("gener", StringComparison.Ordinal) || Letters.StartsWith("arsen", StringComparison.Ordinal) ? 5
            : Letters.StartsWith("commun", StringComparison.Ordinal) ? 6
            : PastVowelThenConsonant(0);
        r2 = PastVowelThenConsonant(R1);
    }

    public string Letters { get; private set; }

    public int R1 { get; }

    public int Length => Letters.Length;

    public bool EndsInDouble => Length > 1 && Letters[^1] == Letters[^2] && Letters[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    public bool Ends(string ending) => Letters.EndsWith(ending, StringComparison.Ordinal);

    public bool InR1(string ending) => Length - ending.Length >= R1;

    public bool InR2(string ending) => Length - ending.Length >= r2;

    /// <summary>The letter before the ending; a space when there is none.</summary>
    public char Before(string ending) => Length > ending.Length ? Letters[^(ending.Length + 1)] : ' ';

    public void Cut(int letters) => Letters = Letters[..^letters];

    public bool TryCut(string ending)
    {
        if (!Ends(ending)) return false;
        Cut(ending.Length);
        return true;
    }

    public void Replace(string ending, string instead) => Letters = Letters[..^ending.Length] + instead;

    public bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
            if (IsVowel(Letters[i])) return true;
        return false;
    }

    /// <summary>A vowel between consonants, the last of them not w, x or Y; or, at the very beginning, a vowel and a consonant.</summary>
    public bool EndsInShortSyllable(int end) =>
        end switch
        {
            < 2 => false,
            2 => IsVowel(Letters[0]) && !IsVowel(Letters[1]),
            _ => !IsVowel(Letters[end - 3]) && IsVowel(Letters[end - 2]) && !IsVowel(Letters[end - 1]) && Letters[end - 1] is not ('w' or 'x' or 'Y'),
        };

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    int PastVowelThenConsonant(int from)
    {
        var i = from;
        while (i < Length && !IsVowel(Letters[i])) i++;
        while (i < Length && IsVowel(Letters[i])) i++;
        return Math.Min(i + 1, Length);
    }

    static string MarkConsonantY(string word)
    {
        if (!word.Contains('y')) return word;
        var marked = word.ToCharArray();
        for (var i = 0; i < marked.Length; i++)
            if (marked[i] is 'y' && (i == 0 || IsVowel(marked[i - 1]))) marked[i] = 'Y';
        return new string(marked);
    }
}
