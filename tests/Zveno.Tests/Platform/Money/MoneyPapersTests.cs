using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

/// <summary>VAT and the sum in words, against the vectors made for this project and by rule.</summary>
public class MoneyPapersTests
{
    sealed record VatCase(string gross, string rate, string vat_included, string vat_on_top, string gross_from_net);

    static Money Rub(string amount) => Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture));

    [Fact]
    public void Vat_is_that_of_the_vectors()
    {
        var cases = JsonSerializer.Deserialize<VatCase[]>(File.ReadAllText(SharedSamples.File("requisites/vat.json")))!;
        cases.Length.ShouldBeGreaterThan(20);
        foreach (var one in cases)
        {
            var rate = (VatRate)int.Parse(one.rate, CultureInfo.InvariantCulture);
            new Vat(rate, IsIncluded: true).Of(Rub(one.gross)).Tax.ShouldBe(Rub(one.vat_included), one.ToString());
            new Vat(rate, IsIncluded: false).Of(Rub(one.gross)).ShouldBe(new(Rub(one.gross), Rub(one.vat_on_top), Rub(one.gross_from_net)), one.ToString());
        }
    }

    [Fact]
    public void Words_are_those_of_the_vectors()
    {
        var cases = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(SharedSamples.File("requisites/amount_words.json")))!;
        cases.Count.ShouldBeGreaterThan(20);
        foreach (var (amount, words) in cases) SumInWords.Ru(Rub(amount)).ShouldBe(words);
    }

    [Theory]
    [InlineData("122", VatRate.TwentyTwo, "22")]
    [InlineData("100", VatRate.Five, "4.76")]
    [InlineData("0.03", VatRate.Twenty, "0.01")]
    [InlineData("-0.03", VatRate.Twenty, "-0.01")]
    [InlineData("3750", VatRate.None, "0")]
    public void Vat_included_is_taken_out(string gross, VatRate rate, string tax) => new Vat(rate, IsIncluded: true).Of(Rub(gross)).Tax.ShouldBe(Rub(tax));

    [Fact]
    public void Without_vat_all_sums_are_one() => Vat.None.Of(Rub("3750")).ShouldBe(new VatSplit(Rub("3750"), Rub("0"), Rub("3750")));

    [Fact]
    public void Net_and_tax_make_the_gross_and_the_tax_is_right_to_half_a_kopeck() =>
        Prop.ForAll(
            Gen.Choose(int.MinValue, int.MaxValue).Select(n => new Money(n * 37L, Currency.RUB)).ToArbitrary(), Gen.Elements(Enum.GetValues<VatRate>()).ToArbitrary(), ArbMap.Default.ArbFor<bool>(),
            (price, rate, isIncluded) =>
            {
                var split = new Vat(rate, isIncluded).Of(price);
                var part = isIncluded ? (100 + (long)rate) : 100;
                return split.Net + split.Tax == split.Gross && (isIncluded ? split.Gross : split.Net) == price
                    && Math.Abs(2 * (split.Tax.Kopecks * part - price.Kopecks * (long)rate)) <= part;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Theory]
    [InlineData("1", Currency.KZT, "Один тенге 00 тиынов")]
    [InlineData("2.01", Currency.TRY, "Две турецкие лиры 01 куруш")]
    [InlineData("21.02", Currency.BYN, "Двадцать один белорусский рубль 02 копейки")]
    [InlineData("1000001.05", Currency.USD, "Один миллион один доллар 05 центов")]
    [InlineData("-5", Currency.RUB, "Минус пять рублей 00 копеек")]
    [InlineData("-0.05", Currency.RUB, "Минус ноль рублей 05 копеек")]
    [InlineData("3002000000000.00", Currency.EUR, "Три триллиона два миллиарда евро 00 центов")]
    public void Every_currency_has_its_words(string amount, Currency currency, string words) =>
        SumInWords.Ru(Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)).ShouldBe(words);

    [Fact]
    public void No_amount_is_too_big_for_words() => SumInWords.Ru(new Money(long.MinValue, Currency.RUB)).ShouldStartWith("Минус девяносто два квадриллиона ");
}
