using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Zveno.Platform;

namespace Zveno.Tests.Platform;

public class MoneyTests
{
    static Money Rub(decimal amount) => Money.Of(amount);

    static string Seen(string text) => text.Replace('\u00A0', '~');

    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5000);

    static Arbitrary<Money> Amounts { get; } =
        (from kopecks in Gen.OneOf(Gen.Choose(-1_000_000, 1_000_000).Select(n => (long)n), ArbMap.Default.GeneratorFor<long>().Select(n => n % 1_000_000_000_000_000))
         from currency in Gen.Elements(Enum.GetValues<Currency>())
         select new Money(kopecks, currency)).ToArbitrary();

    [Theory]
    [InlineData("0.005", 1)]
    [InlineData("-0.005", -1)]
    [InlineData("0.0049999", 0)]
    [InlineData("2.675", 268)]
    [InlineData("-2.665", -267)]
    public void Halves_are_rounded_away_from_zero(string amount, long kopecks) => Rub(decimal.Parse(amount, CultureInfo.InvariantCulture)).Kopecks.ShouldBe(kopecks);

    [Fact]
    public void Currencies_never_mix()
    {
        Should.Throw<InvalidOperationException>(() => Rub(1) + Money.Of(1, Currency.USD));
        Should.Throw<InvalidOperationException>(() => Rub(1) - Money.Of(1, Currency.USD));
        Should.Throw<InvalidOperationException>(() => Rub(1) < Money.Of(1, Currency.USD));
        (Rub(1) == Money.Of(1, Currency.USD)).ShouldBeFalse();
    }

    [Fact]
    public void Too_much_is_an_error_and_not_a_small_number()
    {
        var most = new Money(long.MaxValue, Currency.RUB);
        Should.Throw<OverflowException>(() => most + Rub(0.01m));
        Should.Throw<OverflowException>(() => most * 2);
        Should.Throw<OverflowException>(() => Money.Of(decimal.MaxValue / 1000));
    }

    [Fact]
    public void A_price_by_hours_is_rounded_once() => (Rub(1999.99m) * 12.75m).ShouldBe(Rub(25499.87m));

    [Fact]
    public void A_row_adds_up()
    {
        new[] { Rub(0.1m), Rub(0.2m) }.Total().ShouldBe(Rub(0.3m));
        Array.Empty<Money>().Total(Currency.EUR).ShouldBe(Money.Zero(Currency.EUR));
    }

    [Fact]
    public void Parts_add_up_to_the_whole_and_differ_by_a_kopeck_at_most() =>
        Prop.ForAll(Amounts, Gen.Choose(1, 200).ToArbitrary(), (money, parts) =>
        {
            var split = money.Split(parts);
            return split.Count == parts && split.Total(money.Currency) == money && Math.Abs(split[0].Kopecks - split[^1].Kopecks) <= 1;
        }).Check(Many);

    [Fact]
    public void What_was_added_can_be_taken_away() =>
        Prop.ForAll(Amounts, Amounts, (a, b) => a + (b with { Currency = a.Currency }) - (b with { Currency = a.Currency }) == a && -(-a) == a).Check(Many);

    [Fact]
    public void What_is_written_can_be_read() =>
        Prop.ForAll(Amounts, money => Enum.GetValues<Language>().All(language =>
            Money.Parse(money.Format(language), money.Currency) == money) && Money.Parse(money.FormatShort(Language.Ru), money.Currency) == money).Check(Many);

    [Fact]
    public void What_is_sent_comes_back() =>
        Prop.ForAll(Amounts, money => JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money)) == money).Check(Many);

    [Fact]
    public void Money_is_sent_as_a_string_and_a_code() =>
        JsonSerializer.Serialize(Rub(-1234.5m)).ShouldBe("""{"amount":"-1234.50","currency":"RUB"}""");

    [Theory]
    [InlineData("""{"amount":1234.5,"currency":"RUB"}""")]
    [InlineData("""{"amount":"1234.505","currency":"RUB"}""")]
    [InlineData("""{"amount":"1234,50","currency":"RUB"}""")]
    [InlineData("""{"amount":"1e3","currency":"RUB"}""")]
    [InlineData("""{"amount":"99999999999999999999","currency":"RUB"}""")]
    [InlineData("""{"amount":"1.00","currency":"XXX"}""")]
    [InlineData("""{"amount":"1.00","currency":"0"}""")]
    [InlineData("""{"amount":"1.00"}""")]
    [InlineData("""{"amount":"1.00","currency":"RUB","vat":"20"}""")]
    [InlineData("\"1.00\"")]
    [InlineData("[]")]
    public void Money_of_any_other_shape_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Money>(json));

    [Fact]
    public void An_amount_is_written_as_the_language_writes_it()
    {
        Seen(Rub(1234.5m).Format(Language.Ru)).ShouldBe("1~234,50~₽");
        Seen(Rub(-1234.5m).Format(Language.En)).ShouldBe("−₽1,234.50");
        Seen(Money.Of(1234.5m, Currency.USD).Format(Language.En)).ShouldBe("$1,234.50");
        Seen(Rub(1_000_000m).FormatShort(Language.Ru)).ShouldBe("1~000~000~₽");
        Seen(Rub(0.1m).FormatShort(Language.Ru)).ShouldBe("0,10~₽");
    }

    [Theory]
    [InlineData("1 234,50", "1234.50")]
    [InlineData("1\u00A0234,50 ₽", "1234.50")]
    [InlineData("1\u202F234,50", "1234.50")]
    [InlineData("1234.50", "1234.50")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("5,5", "5.50")]
    [InlineData(" 700 руб. ", "700")]
    [InlineData("700р", "700")]
    [InlineData("700 RUB", "700")]
    [InlineData("-5", "-5")]
    [InlineData("−5,00 ₽", "-5")]
    public void What_people_type_is_read(string typed, string amount) => Money.Parse(typed).ShouldBe(Rub(decimal.Parse(amount, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("сто")]
    [InlineData("1,234")]
    [InlineData("1.234")]
    [InlineData("12 34")]
    [InlineData("1 234 5")]
    [InlineData("1,2,3")]
    [InlineData("1.005")]
    [InlineData("--5")]
    [InlineData("5 $")]
    [InlineData("5 USD")]
    [InlineData("1e5")]
    [InlineData("٥")]
    [InlineData("1,")]
    [InlineData(",5")]
    [InlineData("99999999999999999999")]
    public void What_could_be_read_two_ways_is_refused(string? typed) => Money.TryParse(typed, Currency.RUB, out _).ShouldBeFalse();
}
