namespace Zveno.Platform;

/// <summary>
/// The Snowball stemmer for Russian (snowballstem.org/algorithms/russian/stemmer.html): «задачами» → «задач». Takes a word in lower case, «ё» or «е» alike.
/// Endings are taken from the region RV (behind the first vowel), the derivational one from R2; the longest ending that fits decides.
/// </summary>
public static class RussianStemmer
{
    /// <param name="Letters">The ending itself.</param>
    /// <param name="AfterA">It goes only from behind «а» or «я», which stays.</param>
    readonly record struct Ending(string Letters, bool AfterA);

    static readonly Ending[] PerfectiveGerund = Endings("ив ивши ившись ыв ывши ывшись", afterA: "в вши вшись");

    static readonly Ending[] Adjective = Endings(
        "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    static readonly Ending[] Participle = Endings("ивш ывш ующ", afterA: "ем нн вш ющ щ");

    static readonly Ending[] Reflexive = Endings("ся сь");

    static readonly Ending[] Verb = Endings(
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю",
        afterA: "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");

    static readonly Ending[] Noun = Endings(
        "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    static readonly Ending[] Superlative = Endings("ейш ейше");

    /// <summary>The stem of the word; letters that are not Russian are left as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Contains('ё')) word = word.Replace('ё', 'е');
        var (rv, r2) = Regions(word);
        var left = word.AsSpan();

        if (!Drop(ref left, rv, PerfectiveGerund))
        {
            Drop(ref left, rv, Reflexive);
            if (Drop(ref left, rv, Adjective)) Drop(ref left, rv, Participle);
            else if (!Drop(ref left, rv, Verb)) Drop(ref left, rv, Noun);
        }
        DropOne(ref left, rv, "и");
        if (!DropOne(ref left, Math.Max(rv, r2), "ость")) DropOne(ref left, Math.Max(rv, r2), "ост");
        Tidy(ref left, rv);

        return left.Length == word.Length ? word : left.ToString();
    }

    /// <summary>The superlative and a doubled «н», or the soft sign: one of them.</summary>
    static void Tidy(ref ReadOnlySpan<char> word, int rv)
    {
        if (Drop(ref word, rv, Superlative) || word[rv..].EndsWith("н"))
        {
            if (word[rv..].EndsWith("нн")) word = word[..^1];
        }
        else DropOne(ref word, rv, "ь");
    }

    static bool Drop(ref ReadOnlySpan<char> word, int from, Ending[] endings)
    {
        foreach (var ending in endings)
        {
            if (!word[from..].EndsWith(ending.Letters)) continue;
            var kept = word[..^ending.Letters.Length];
            if (ending.AfterA && !(kept.Length > from && kept[^1] is 'а' or 'я')) return false;
            word = kept;
            return true;
        }
        return false;
    }

    static bool DropOne(ref ReadOnlySpan<char> word, int from, string ending)
    {
        if (from > word.Length || !word[from..].EndsWith(ending)) return false;
        word = word[..^ending.Length];
        return true;
    }

    /// <summary>RV: behind the first vowel. R2: behind the first consonant after a vowel, twice. The word's length where there is none.</summary>
    static (int Rv, int R2) Regions(string word)
    {
        var rv = Past(word, 0, vowel: true);
        var r1 = Past(word, rv, vowel: false);
        return (rv, Past(word, Past(word, r1, vowel: true), vowel: false));
    }

    static int Past(string word, int from, bool vowel)
    {
        for (var i = from; i < word.Length; i++)
            if (IsVowel(word[i]) == vowel) return i + 1;
        return word.Length;
    }

    static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    static Ending[] Endings(string always, string afterA = "") =>
    [
        .. always.Split(' ').Select(letters => new Ending(letters, AfterA: false))
            .Concat(afterA.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(letters => new Ending(letters, AfterA: true)))
            .OrderByDescending(ending => ending.Letters.Length),
    ];
}
