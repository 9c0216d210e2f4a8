using FsCheck;
using FsCheck.Fluent;

namespace Zveno.Tests.Platform;

/// <summary>Strings that somebody might send to break what reads them.</summary>
static class Hostile
{
    static readonly string[] Pieces =
    [
        "'", "\"", "''", "\\", "\\'", "'; DROP TABLE tasks; --", " OR 1=1", "*", ":*", " NEAR(", " AND ", " NOT ", "(", ")", "{a b}:", "^", "+", "-", "&", "|", "!", "<->", "<", ">",
        "\0", "\u0001", "\u00A0", "\u202E", "\uFEFF", "\u200B", "\uD83D", "\uDE00", "😀", "𝒳", "ﷺ", "ǅ", "İ", "ß", "ё", "Й", "и\u0306", "é", "中", "١", "²", "½", "№", "ªº",
        "задача", "план", "running", "AUTO-12", "веб-сайт", "12.5", "o'brien", "a", "я", " ", "\n", "\t", ".", "_", "<script>", "[x](javascript:alert(1))", "$$", "?", "@p0", "%", ";",
    ];

    public static Arbitrary<string> Strings { get; } = Gen.OneOf(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        .ToArbitrary();
}
