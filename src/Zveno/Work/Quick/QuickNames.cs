using System.Text;

namespace Zveno.Work;

/// <summary>Finds people by what one types of their names: the beginning of any part of it, in either alphabet, or a short name («ира», «лёша»).</summary>
static class QuickNames
{
    static readonly Dictionary<string, string[]> Short = new(StringComparer.Ordinal)
    {
        ["ира"] = ["ирина"],
        ["лена"] = ["елена"],
        ["костя"] = ["константин"],
        ["оля"] = ["ольга"],
        ["дима"] = ["дмитрий"],
        ["саша"] = ["александр", "александра"],
        ["маша"] = ["мария"],
        ["паша"] = ["павел"],
        ["даша"] = ["дарья", "дария"],
        ["наташа"] = ["наталья", "наталия"],
        ["катя"] = ["екатерина"],
        ["аня"] = ["анна"],
        ["юля"] = ["юлия"],
        ["таня"] = ["татьяна"],
        ["вова"] = ["владимир"],
        ["женя"] = ["евгений", "евгения"],
        ["настя"] = ["анастасия"],
        ["миша"] = ["михаил"],
        ["леша"] = ["алексей"],
        ["сережа"] = ["сергей"],
        ["коля"] = ["николай"],
        ["петя"] = ["петр"],
        ["вася"] = ["василий"],
        ["гриша"] = ["григорий"],
        ["света"] = ["светлана"],
        ["люда"] = ["людмила"],
        ["галя"] = ["галина"],
        ["надя"] = ["надежда"],
        ["люба"] = ["любовь"],
        ["витя"] = ["виктор"],
        ["юра"] = ["юрий"],
        ["боря"] = ["борис"],
        ["слава"] = ["вячеслав", "владислав", "ярослав", "станислав"],
        ["стас"] = ["станислав"],
        ["влад"] = ["владислав"],
        ["рита"] = ["маргарита"],
        ["лиза"] = ["елизавета"],
        ["соня"] = ["софья", "софия"],
        ["ваня"] = ["иван"],
        ["толя"] = ["анатолий"],
        ["кирюша"] = ["кирилл"],
        ["тема"] = ["артем"],
    };

    const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    static readonly string[] Latin = ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"];

    /// <summary>Small letters, «ё» as «е».</summary>
    public static string Folded(string text) => text.ToLowerInvariant().Replace('ё', 'е');

    /// <summary>The same without the comma or point that follows it.</summary>
    public static string Plain(string text) => Folded(text).TrimEnd(',', '.', ';', ':', '!', '?');

    /// <summary>Whom it names: those who are called exactly so, else those whose name begins so.</summary>
    public static IReadOnlyList<QuickName> Match(string typed, IReadOnlyList<QuickName> among)
    {
        var exact = Called(typed, among);
        return exact.Count > 0 ? exact : [.. among.Where(x => Parts(x).Any(part => part.StartsWith(typed, StringComparison.Ordinal) || LatinOf(part).StartsWith(typed, StringComparison.Ordinal)))];
    }

    /// <summary>Those who are called exactly so, by a part of their name, its short form or their handle.</summary>
    public static IReadOnlyList<QuickName> Called(string typed, IReadOnlyList<QuickName> among) =>
        [.. among.Where(x => Parts(x).Any(part => part == typed || LatinOf(part) == typed) || Shorts(typed).Any(name => Parts(x).Contains(name)))];

    /// <summary>All the words by which somebody is found as his name is typed, with spaces between: parts of the name, their short forms, Latin letters, the handle.</summary>
    public static string WordsOf(QuickName one)
    {
        var parts = Parts(one).ToList();
        return string.Join(' ', parts.Concat(Short.Where(x => x.Value.Any(parts.Contains)).Select(x => x.Key)).SelectMany(x => (string[])[x, LatinOf(x)]).Where(x => x.Length > 0).Distinct());
    }

    /// <summary>Whether the next word is the rest of the name whose beginning was typed: «@ирина Соколова».</summary>
    public static bool IsRestOf(QuickName one, string typed, string? next) =>
        next is not null && Plain(next) is { Length: > 1 } word && word != typed && Folded(one.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(word);

    static string[] Shorts(string typed) => Short.GetValueOrDefault(typed) ?? [];

    static IEnumerable<string> Parts(QuickName one)
    {
        foreach (var part in Folded(one.Name).Split((char[])[' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries)) yield return part;
        if (one.Handle is { Length: > 0 } handle) yield return Folded(handle);
    }

    static string LatinOf(string text)
    {
        var latin = new StringBuilder(text.Length + 4);
        foreach (var letter in text) latin.Append(Cyrillic.IndexOf(letter) is var at and >= 0 ? Latin[at] : letter.ToString());
        return latin.ToString();
    }
}
