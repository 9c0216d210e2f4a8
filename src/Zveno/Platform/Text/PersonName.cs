using System.Text;

namespace Zveno.Platform;

/// <summary>What is made of a person's name when there is little room.</summary>
public static class PersonName
{
    /// <summary>At most two capitals for an avatar: first and last word («Ирина Котова» → «ИК»); «?» when there is no letter or digit.</summary>
    public static string Initials(string name)
    {
        var letters = Words(name).Select(FirstLetter).OfType<Rune>().ToArray();
        return letters.Length switch
        {
            0 => "?",
            1 => letters[0].ToString(),
            _ => $"{letters[0]}{letters[^1]}",
        };
    }

    /// <summary>Name and the first letter of the last word: «Ирина К.»; one word stays as it is.</summary>
    public static string Short(string name)
    {
        var words = Words(name);
        return words.Length > 1 && FirstLetter(words[^1]) is { } letter ? $"{words[0]}\u00A0{letter}." : string.Join(' ', words);
    }

    static Rune? FirstLetter(string word) =>
        word.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(rune => (Rune?)Rune.ToUpperInvariant(rune)).FirstOrDefault();

    static string[] Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
