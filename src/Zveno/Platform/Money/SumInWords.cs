using System.Globalization;

namespace Zveno.Platform;

/// <summary>An amount in Russian words, as papers want it: «Две тысячи два рубля 04 копейки».</summary>
public static class SumInWords
{
    static readonly string[] Ones = ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать",
        "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"];

    static readonly string[] Tens = ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

    static readonly string[] Hundreds =
        ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

    static readonly CountedNoun[] Powers =
    [
        CountedNoun.Of("тысяча тысячи тысяч", isFeminine: true),
        CountedNoun.Of("миллион миллиона миллионов", isFeminine: false),
        CountedNoun.Of("миллиард миллиарда миллиардов", isFeminine: false),
        CountedNoun.Of("триллион триллиона триллионов", isFeminine: false),
        CountedNoun.Of("квадриллион квадриллиона квадриллионов", isFeminine: false),
    ];

    /// <summary>The amount in words with a capital, kopecks as two digits; a negative one begins with «Минус».</summary>
    public static string Ru(Money money)
    {
        var names = CurrencyNames.Of(money.Currency);
        var (whole, part) = (Math.Abs(money.Kopecks / 100), Math.Abs(money.Kopecks % 100));
        var words = $"{(money.Kopecks < 0 ? "минус " : "")}{Number(whole, names.Unit.IsFeminine)} {names.Unit.For(whole)} "
            + $"{part.ToString("00", CultureInfo.InvariantCulture)} {names.Hundredth.For(part)}";
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    static string Number(long n, bool isFeminine)
    {
        if (n == 0) return "ноль";
        var words = new List<string>();
        for (var power = Powers.Length; power >= 0; power--)
        {
            var three = (int)(n / (long)Math.Pow(1000, power) % 1000);
            if (three == 0) continue;
            words.AddRange(Three(three, power == 0 ? isFeminine : Powers[power - 1].IsFeminine));
            if (power > 0) words.Add(Powers[power - 1].For(three));
        }
        return string.Join(' ', words);
    }

    static IEnumerable<string> Three(int n, bool isFeminine)
    {
        if (n >= 100) yield return Hundreds[n / 100];
        var rest = n % 100;
        if (rest >= 20) yield return Tens[rest / 10];
        var ones = rest < 20 ? rest : rest % 10;
        if (ones > 0) yield return isFeminine && ones == 1 ? "одна" : isFeminine && ones == 2 ? "две" : Ones[ones];
    }
}
