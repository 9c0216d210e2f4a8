using System.Collections.Frozen;

namespace Zveno.Platform;

/// <summary>A currency by its ISO 4217 code; all of them have hundredths. The rouble is the default.</summary>
public enum Currency
{
    RUB, USD, EUR, KZT, BYN, UZS, KGS, AMD, GEL, AED, CNY, TRY,
}

/// <summary>How a currency is written and called.</summary>
/// <param name="Symbol">The sign after a Russian amount: «₽».</param>
/// <param name="Sign">What stands before an English amount: “$”.</param>
/// <param name="Unit">The currency in words, with its gender.</param>
/// <param name="Hundredth">The hundredth in words, with its gender.</param>
sealed record CurrencyNames(string Symbol, string Sign, CountedNoun Unit, CountedNoun Hundredth)
{
    static readonly FrozenDictionary<Currency, CurrencyNames> All = new Dictionary<Currency, CurrencyNames>
    {
        [Currency.RUB] = new("₽", "₽", He("рубль рубля рублей"), She("копейка копейки копеек")),
        [Currency.USD] = new("$", "$", He("доллар доллара долларов"), He("цент цента центов")),
        [Currency.EUR] = new("€", "€", He("евро евро евро"), He("цент цента центов")),
        [Currency.KZT] = new("₸", "₸", He("тенге тенге тенге"), He("тиын тиына тиынов")),
        [Currency.BYN] = new("Br", "Br\u00A0", He("белорусский_рубль белорусских_рубля белорусских_рублей"), She("копейка копейки копеек")),
        [Currency.UZS] = new("сум", "UZS\u00A0", He("сум сума сумов"), He("тийин тийина тийинов")),
        [Currency.KGS] = new("сом", "KGS\u00A0", He("сом сома сомов"), He("тыйын тыйына тыйынов")),
        [Currency.AMD] = new("֏", "֏", He("драм драма драмов"), He("лум лума лумов")),
        [Currency.GEL] = new("₾", "₾", He("лари лари лари"), He("тетри тетри тетри")),
        [Currency.AED] = new("AED", "AED\u00A0", He("дирхам дирхама дирхамов"), He("филс филса филсов")),
        [Currency.CNY] = new("¥", "¥", He("юань юаня юаней"), He("фэнь фэня фэней")),
        [Currency.TRY] = new("₺", "₺", She("турецкая_лира турецкие_лиры турецких_лир"), He("куруш куруша курушей")),
    }.ToFrozenDictionary();

    /// <exception cref="ArgumentOutOfRangeException">The value is no currency of ours.</exception>
    public static CurrencyNames Of(Currency currency) =>
        All.TryGetValue(currency, out var names) ? names : throw new ArgumentOutOfRangeException(nameof(currency), currency, "No such currency.");

    static CountedNoun He(string forms) => CountedNoun.Of(forms, isFeminine: false);

    static CountedNoun She(string forms) => CountedNoun.Of(forms, isFeminine: true);
}

/// <summary>A Russian noun with what counting needs of it: one рубль, two рубля, five рублей.</summary>
sealed record CountedNoun(string One, string Few, string Many, bool IsFeminine)
{
    public static CountedNoun Of(string forms, bool isFeminine)
    {
        var form = forms.Split(' ');
        return new(form[0].Replace('_', ' '), form[1].Replace('_', ' '), form[2].Replace('_', ' '), isFeminine);
    }

    public string For(long n) => Plural.Ru(n, One, Few, Many);
}
