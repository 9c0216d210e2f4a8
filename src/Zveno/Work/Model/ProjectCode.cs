using System.Text;

namespace Zveno.Work;

/// <summary>The prefix of a project's task numbers.</summary>
public static class ProjectCode
{
    const string Cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    static readonly string[] Latin = ["A", "B", "V", "G", "D", "E", "E", "ZH", "Z", "I", "I", "K", "L", "M", "N", "O", "P", "R", "S", "T", "U", "F", "H", "C", "CH", "SH", "SH", "", "Y", "", "E", "YU", "YA"];

    /// <summary>2–6 Latin capitals or digits, beginning with a letter.</summary>
    /// <exception cref="Platform.Refused">Anything else.</exception>
    public static string Demand(string? given)
    {
        var code = given?.Trim().ToUpperInvariant() ?? "";
        return IsCode(code) ? code : throw Refusals.BadCode();
    }

    /// <summary>Whether a text could be the code of a project, as it is written.</summary>
    public static bool IsCode(string text) => text.Length is >= 2 and <= 6 && char.IsAsciiLetterUpper(text[0]) && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>A code made of a name, for people to change: «АвтоДеталь» gives <c>AVTOD</c>.</summary>
    public static string Suggest(string name)
    {
        var code = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetter(letter)) code.Append(char.ToUpperInvariant(letter));
            else if (Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index) code.Append(Latin[index]);
            if (code.Length >= 5) break;
        }
        return code.Length < 2 ? "PRJ" : code.ToString(0, Math.Min(5, code.Length));
    }
}
