using System.Globalization;

namespace Zveno.Platform;

/// <summary>A language that Zveno speaks. Russian is the default, also as <c>default(Language)</c>.</summary>
public enum Language
{
    /// <summary>Russian.</summary>
    Ru,

    /// <summary>English (days before months, 24 hours).</summary>
    En,
}

/// <summary>What belongs to a language whatever is said in it. Numbers are spelled out here, not taken from the machine's ICU, so that every host prints the same.</summary>
public static class Languages
{
    static readonly NumberFormatInfo Russian = Digits(group: "\u00A0", point: ",");
    static readonly NumberFormatInfo English = Digits(group: ",", point: ".");

    extension(Language language)
    {
        /// <summary>The code of two letters: <c>ru</c>, <c>en</c>; also the value of the <c>lang</c> attribute.</summary>
        public string Code => language is Language.En ? "en" : "ru";

        /// <summary>The culture: <c>ru-RU</c>, <c>en-GB</c>.</summary>
        public string Culture => language is Language.En ? "en-GB" : "ru-RU";

        /// <summary>The language named by itself: «Русский», «English».</summary>
        public string OwnName => language is Language.En ? "English" : "Русский";

        /// <summary>How numbers are written: «1 234,5» or “1,234.5”; the minus is a real minus.</summary>
        public NumberFormatInfo Numbers => language is Language.En ? English : Russian;

        /// <summary>Reads a code or a culture (<c>ru</c>, <c>en-US</c>), whatever its case; anything else, null included, is Russian.</summary>
        public static Language Parse(string? code) =>
            code is not null && (code.Equals("en", StringComparison.OrdinalIgnoreCase) || code.StartsWith("en-", StringComparison.OrdinalIgnoreCase))
                ? Language.En
                : Language.Ru;
    }

    static NumberFormatInfo Digits(string group, string point) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
        NegativeSign = "\u2212",
    });
}
