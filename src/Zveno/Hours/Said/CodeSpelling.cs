namespace Zveno.Hours;

/// <summary>A project's code typed in Russian: by the wrong layout («ФГЕЩ»), by letters that look alike («ВАКЕ»), by sound («АВТО»).</summary>
static class CodeSpelling
{
    const string Keys = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ", OnKeys = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.";
    const string Looks = "АВЕКМНОРСТУХ", Alike = "ABEKMHOPCTYX";
    static readonly string[] Sounds = ["A", "B", "V", "G", "D", "E", "ZH", "Z", "I", "Y", "K", "L", "M", "N", "O", "P", "R", "S", "T", "U", "F", "H", "C", "CH", "SH", "SCH", "", "Y", "", "E", "YU", "YA"];

    /// <summary>Codes that may have been meant, the likeliest first.</summary>
    public static IReadOnlyList<string> Of(string typed)
    {
        var code = typed.ToUpperInvariant().Replace('Ё', 'Е');
        if (code.All(char.IsAscii)) return [code];
        var sound = string.Concat(code.Select(x => x is >= 'А' and <= 'Я' ? Sounds[x - 'А'] : x.ToString()));
        return [.. new[] { sound, sound.Replace("AV", "AU", StringComparison.Ordinal).Replace("EV", "EU", StringComparison.Ordinal), Swapped(code, Keys, OnKeys), Swapped(code, Looks, Alike) }.Distinct()];
    }

    static string Swapped(string code, string from, string to) => string.Concat(code.Select(x => from.IndexOf(x, StringComparison.Ordinal) is >= 0 and var at ? to[at] : x));
}
