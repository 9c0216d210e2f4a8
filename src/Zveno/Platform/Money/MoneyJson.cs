using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zveno.Platform;

/// <summary>Money as <c>{ "amount": "1234.50", "currency": "RUB" }</c>: a string, since a JSON number may lose a kopeck on its way.</summary>
public sealed class MoneyJson : JsonConverter<Money>
{
    /// <exception cref="JsonException">It is not of this shape, has parts of a kopeck, or the currency is not known.</exception>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Wrong();
        string? amount = null, currency = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            if (!reader.Read() || reader.TokenType != JsonTokenType.String) throw Wrong();
            if (name is "amount") amount = reader.GetString();
            else if (name is "currency") currency = reader.GetString();
            else throw Wrong();
        }
        return amount is not null && Known(currency) is { } code && TryRead(amount, out var kopecks) ? new Money(kopecks, code) : throw Wrong();
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("amount", Plain(value.Kopecks));
        writer.WriteString("currency", value.Currency.ToString());
        writer.WriteEndObject();
    }

    /// <summary>The amount for machines: <c>-1234.50</c>.</summary>
    internal static string Plain(long kopecks) => (kopecks / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    static bool TryRead(string amount, out long kopecks)
    {
        kopecks = 0;
        if (amount.Length > 24 || !decimal.TryParse(amount, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        number *= 100;
        if (!decimal.IsInteger(number) || number is > long.MaxValue or < long.MinValue) return false;
        kopecks = (long)number;
        return true;
    }

    static Currency? Known(string? code) =>
        code is { Length: 3 } && code.All(char.IsAsciiLetterUpper) && Enum.TryParse<Currency>(code, out var known) ? known : null;

    static JsonException Wrong() => new("Money is {\"amount\":\"1234.50\",\"currency\":\"RUB\"}: the amount a string with at most two decimals.");
}
