using System.Globalization;
using System.Text;

namespace Zveno.Platform;

/// <summary>Words that stand together without a space: one as a rule, several in <c>веб-сайт</c>, <c>AUTO-12</c> or <c>mail.ru</c>.</summary>
/// <param name="Parts">The words: letters and digits only, lower case, «ё» as «е», at most <see cref="MaxLetters"/> long.</param>
sealed record WordRun(IReadOnlyList<string> Parts)
{
    /// <summary>Longer words are cut here, in texts and in queries alike.</summary>
    public const int MaxLetters = 40;

    const int MaxGlued = 4;

    /// <summary>Texts are read so far (UTF-16 units).</summary>
    const int MaxText = 500_000;

    /// <summary>The first few parts written together; null for a single one.</summary>
    public string? Glued => Parts.Count > 1 ? Cut(string.Concat(Parts.Take(MaxGlued))) : null;

    /// <summary>Whether <see cref="Glued"/> is all of it.</summary>
    public bool IsGluedWhole => Parts.Count is > 1 and <= MaxGlued;

    /// <summary>A card's number: letters and a number.</summary>
    public bool IsNumbered => Parts.Count == 2 && IsNumber(Parts[0], Parts[1]);

    /// <summary>Card numbers inside a longer run, written together.</summary>
    public IEnumerable<string> Numbers =>
        Parts.Zip(Parts.Skip(1)).Where(pair => IsNumber(pair.First, pair.Second)).Select(pair => Cut(pair.First + pair.Second));

    /// <summary>All runs of the text, in order.</summary>
    public static IEnumerable<WordRun> In(string text)
    {
        var folded = Folded(text);
        var parts = new List<string>();
        for (var i = 0; i < folded.Length;)
        {
            if (!IsWordy(folded, i)) { i++; continue; }

            var start = i;
            while (IsWordy(folded, i) || (folded[i..] is ['\'', ..] && IsWordy(folded, i + 1))) i++;
            parts.Add(Word(folded[start..i]));

            if (i < folded.Length && folded[i] is '-' && IsWordy(folded, i + 1)) continue;
            yield return new WordRun(parts);
            parts = [];
        }
    }

    /// <summary>The English possessive is dropped, other apostrophes close up: client's → client, об'явление → обявление.</summary>
    static string Word(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        return Cut(word.Replace("'", "", StringComparison.Ordinal));
    }

    static string Cut(string word) =>
        word.Length <= MaxLetters ? word : char.IsHighSurrogate(word[MaxLetters - 1]) ? word[..(MaxLetters - 1)] : word[..MaxLetters];

    static bool IsNumber(string letters, string digits) => letters.All(char.IsLetter) && digits.All(char.IsAsciiDigit);

    static bool IsWordy(string folded, int at) => at < folded.Length && folded[at] is not (' ' or '-' or '\'');

    /// <summary>Only what words are made of: lower letters and digits, a hyphen for what may join words, an apostrophe, a space for the rest; accents and invisible signs are gone.</summary>
    static string Folded(string text)
    {
        var sound = new StringBuilder(Math.Min(text.Length, MaxText));
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, MaxText)).EnumerateRunes()) sound.Append(rune);   // a broken surrogate becomes U+FFFD, Normalize throws on it

        var folded = new StringBuilder(sound.Length);
        foreach (var rune in sound.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                var lower = Rune.ToLowerInvariant(rune);
                if (lower.Value == 'ё') folded.Append('е'); else folded.Append(lower);
            }
            else if (IsInvisible(rune)) continue;
            else folded.Append(rune.Value switch { '-' or '_' or '.' or 0x2010 => '-', '\'' or 0x2019 or 0x02BC => '\'', _ => ' ' });
        }
        return folded.ToString();
    }

    static bool IsInvisible(Rune rune) =>
        rune.Value != 0x200B && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
