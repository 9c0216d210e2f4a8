using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Zveno.Platform;

/// <summary>
/// Dresses our own Russian sentences for print: «ёлочки» with „лапки“ inside, a dash for a hyphen between words, an ellipsis, and no-break spaces
/// where a line must not end: after short words, initials, «№» and numbers, before a dash and particles. What people typed is theirs and is left alone.
/// </summary>
public static class Typography
{
    /// <summary>The no-break space.</summary>
    public const char NoBreak = '\u00A0';

    static readonly SearchValues<char> Interesting = SearchValues.Create(" \"…—.");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HoldNext = Words(
        "а без в во да до для за и из или к ко на над не ни но о об от по под при про с со то у");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HoldPrevious = Words("б бы ж же ли ль");

    /// <summary>The sentence as it should be printed. Doing it twice changes nothing more.</summary>
    public static string Ru(string sentence) =>
        sentence.AsSpan().IndexOfAny(Interesting) < 0 ? sentence : Spaces(Signs(sentence));

    /// <summary>Quotes, ellipses and dashes.</summary>
    static string Signs(string sentence)
    {
        var made = new StringBuilder(sentence.Length);
        var open = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            var c = sentence[i];
            if (c is '«') open++;
            if (c is '»' && open > 0) open--;

            if (c is '"') made.Append(OpensAt(sentence, i) ? (open++ > 0 ? '„' : '«') : (--open > 0 ? '“' : '»'));
            else if (c is '.' && sentence.AsSpan(i).StartsWith("...")) { made.Append('…'); i += 2; }
            else if (c is '-' && i > 0 && IsSpace(sentence[i - 1]) && (i + 1 == sentence.Length || IsSpace(sentence[i + 1]))) made.Append('—');
            else made.Append(c);

            if (open < 0) open = 0;
        }
        return made.ToString();
    }

    static bool OpensAt(string sentence, int i) =>
        (i == 0 || IsSpace(sentence[i - 1]) || sentence[i - 1] is '(' or '[' or '«' or '„' or '"' or '—' or '-')
        && i + 1 < sentence.Length && !IsSpace(sentence[i + 1]);

    /// <summary>Which spaces must not break.</summary>
    static string Spaces(string sentence)
    {
        var made = sentence.ToCharArray();
        for (var i = 1; i < made.Length - 1; i++)
            if (made[i] is ' ' && Holds(WordBefore(made, i), WordAfter(made, i), made[i + 1])) made[i] = NoBreak;
        return new string(made);
    }

    static bool Holds(ReadOnlySpan<char> before, ReadOnlySpan<char> after, char next) =>
        next is '—' or '%' or '₽'
        || HoldPrevious.Contains(after.TrimEnd(".,;:!?…»"))
        || (before.TrimStart("(«„\"[—") is { IsEmpty: false } word
            && (HoldNext.Contains(Lower(word, stackalloc char[4]))
                || word is "№" or "§"
                || IsInitial(word)
                || (char.IsAsciiDigit(word[^1]) && (char.IsLetterOrDigit(next) || next is '$' or '€') && !HoldNext.Contains(after))));

    /// <summary>«А.», «А.С.», and so «т. е.», «и т. д.».</summary>
    static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length is 2 or 4 && word[1] is '.' && char.IsLetter(word[0]) && (word.Length is 2 || (char.IsLetter(word[2]) && word[3] is '.'));

    static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> room) =>
        word.Length > room.Length ? word : room[..word.ToLowerInvariant(room)];

    static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at) => text[(text[..at].LastIndexOfAny(' ', NoBreak) + 1)..at];

    static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int at)
    {
        var rest = text[(at + 1)..];
        var end = rest.IndexOfAny(' ', NoBreak);
        return end < 0 ? rest : rest[..end];
    }

    static bool IsSpace(char c) => c is ' ' or NoBreak;

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
