using System.Collections.Frozen;

namespace Zveno.Platform;

/// <summary>
/// The Snowball stemmer for English, Porter2 (snowballstem.org/algorithms/english/stemmer.html, as in libstemmer 2.2): “running” → “run”.
/// Takes a word in lower case, apostrophes included. The steps are named as in the description.
/// </summary>
public static class EnglishStemmer
{
    static readonly FrozenDictionary<string, string> Exceptions = (
        "skis=ski skies=sky dying=die lying=lie tying=tie idly=idl gently=gentl ugly=ugli early=earli only=onli singly=singl "
        + "sky=sky news=news howe=howe atlas=atlas cosmos=cosmos bias=bias andes=andes")
        .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    static readonly FrozenSet<string> Kept =
        "inning outing canning herring earring proceed exceed succeed".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    static readonly (string Ending, string Instead)[] Second = Rules(
        "tional=tion enci=ence anci=ance abli=able entli=ent izer=ize ization=ize ational=ate ation=ate ator=ate alism=al aliti=al alli=al "
        + "fulness=ful ousli=ous ousness=ous iveness=ive iviti=ive biliti=ble bli=ble ogi=og fulli=ful lessli=less li=");

    static readonly (string Ending, string Instead)[] Third = Rules(
        "tional=tion ational=ate alize=al icate=ic iciti=ic ical=ic ful= ness= ative=");

    static readonly (string Ending, string Instead)[] Fourth = Rules(
        "al= ance= ence= er= ic= able= ible= ant= ement= ment= ent= ism= ate= iti= ous= ive= ize= ion=");

    /// <summary>The stem of the word; words under three letters stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3) return word;
        if (Exceptions.TryGetValue(word, out var known)) return known;

        var it = new EnglishWord(word);
        Step1a(it);
        if (!Kept.Contains(it.Letters))
        {
            Step1b(it);
            Step1c(it);
            Step2(it);
            Step3(it);
            Step4(it);
            Step5(it);
        }
        return it.Letters.Replace('Y', 'y');
    }

    static void Step1a(EnglishWord it)
    {
        _ = it.TryCut("'s'") || it.TryCut("'s") || it.TryCut("'");

        if (it.Ends("sses")) it.Replace("sses", "ss");
        else if (it.Ends("ied") || it.Ends("ies")) it.Cut(it.Length > 4 ? 2 : 1);
        else if (it.Ends("s") && !it.Ends("us") && !it.Ends("ss") && it.HasVowelBefore(it.Length - 2)) it.Cut(1);
    }

    static void Step1b(EnglishWord it)
    {
        var eed = it.Ends("eedly") ? "eedly" : it.Ends("eed") ? "eed" : null;
        if (eed is not null)
        {
            if (it.InR1(eed)) it.Replace(eed, "ee");
            return;
        }

        var ending = it.Ends("ingly") ? "ingly" : it.Ends("edly") ? "edly" : it.Ends("ing") ? "ing" : it.Ends("ed") ? "ed" : null;
        if (ending is null || !it.HasVowelBefore(it.Length - ending.Length)) return;
        it.Replace(ending, "");

        if (it.Ends("at") || it.Ends("bl") || it.Ends("iz")) it.Replace("", "e");
        else if (it.EndsInDouble) it.Cut(1);
        else if (it.Length == it.R1 && it.EndsInShortSyllable(it.Length)) it.Replace("", "e");
    }

    static void Step1c(EnglishWord it)
    {
        if (it.Length > 2 && it.Letters[^1] is 'y' or 'Y' && !EnglishWord.IsVowel(it.Letters[^2])) it.Replace(it.Letters[^1..], "i");
    }

    static void Step2(EnglishWord it)
    {
        if (Longest(it, Second) is not (var ending, var instead) || !it.InR1(ending)) return;
        var before = it.Before(ending);
        if (ending is "ogi" && before is not 'l') return;
        if (ending is "li" && before is not ('c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't')) return;
        it.Replace(ending, instead);
    }

    static void Step3(EnglishWord it)
    {
        if (Longest(it, Third) is not (var ending, var instead) || !it.InR1(ending)) return;
        if (ending is "ative" && !it.InR2(ending)) return;
        it.Replace(ending, instead);
    }

    static void Step4(EnglishWord it)
    {
        if (Longest(it, Fourth) is not (var ending, var instead) || !it.InR2(ending)) return;
        if (ending is "ion" && it.Before(ending) is not ('s' or 't')) return;
        it.Replace(ending, instead);
    }

    static void Step5(EnglishWord it)
    {
        if (it.Ends("e") && (it.InR2("e") || (it.InR1("e") && !it.EndsInShortSyllable(it.Length - 1)))) it.Cut(1);
        else if (it.Ends("ll") && it.InR2("l")) it.Cut(1);
    }

    static (string Ending, string Instead)? Longest(EnglishWord it, (string Ending, string Instead)[] rules)
    {
        foreach (var rule in rules)
            if (it.Ends(rule.Ending)) return rule;
        return null;
    }

    static (string Ending, string Instead)[] Rules(string rules) =>
        [.. rules.Split(' ').Select(rule => rule.Split('=')).Select(rule => (rule[0], rule[1])).OrderByDescending(rule => rule.Item1.Length)];
}
