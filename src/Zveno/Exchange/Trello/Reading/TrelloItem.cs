using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Zveno.Exchange;

/// <summary>An object of the file, read field by field: absent, null and mistyped are the same «nothing», the last one reported.</summary>
sealed class TrelloItem(JsonElement element, TrelloLimits limits, TrelloReport report)
{
    static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd"];

    internal TrelloLimits Limits => limits;

    internal bool Has(string key) => Find(key) is not null;

    /// <summary>The id under «id»; made from the content when there is none.</summary>
    internal string Id()
    {
        if (Ref("id") is { } id) return id;
        report.Add(TrelloProblemKind.IdMissing);
        var made = TrelloId.Made(JsonMarshal.GetRawUtf8Value(element));
        return report.Repeats(made) is > 0 and var repeat ? $"{made}-{repeat}" : made;
    }

    /// <summary>An id of something else; null when there is none.</summary>
    internal string? Ref(string key) => TrelloId.Of(TrelloTidy.Line(Clean(Raw(key))));

    /// <summary>One line of at most <paramref name="limit"/> characters, a card's title unless told otherwise; empty when absent.</summary>
    internal string Line(string key, int? limit = null) => Cut(TrelloTidy.Line(Clean(Raw(key))), limit ?? limits.Title);

    /// <summary>A text of several lines; empty when absent.</summary>
    internal string Text(string key, int? limit = null) => Cut(Clean(Raw(key)), limit ?? limits.Text);

    /// <summary>A tick; false when absent.</summary>
    internal bool Flag(string key) => Raw(key) switch
    {
        "true" or "1" => true,
        "" or "false" or "0" => false,
        _ => Wrong(key, false),
    };

    internal double? Number(string key) => Raw(key) is not { Length: > 0 } raw ? null
        : double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsNaN(number) ? number
        : Wrong<double?>(key, null);

    /// <summary>A count or a size, never negative.</summary>
    internal long? Whole(string key) => Number(key) switch
    {
        null => null,
        >= 0 and < long.MaxValue and var number => (long)number,
        _ => Wrong<long?>(key, null),
    };

    /// <summary>An instant, made UTC; a time without a zone is UTC.</summary>
    internal DateTimeOffset? Date(string key)
    {
        if (Raw(key) is not { Length: > 0 } raw) return null;
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(raw, Instants, CultureInfo.InvariantCulture, utc, out var at)) return at;
        report.Add(TrelloProblemKind.BadDate, raw);
        return null;
    }

    internal TrelloItem? Child(string key) => Find(key) switch
    {
        { ValueKind: JsonValueKind.Object } child => new TrelloItem(child, limits, report),
        null => null,
        _ => Wrong<TrelloItem?>(key, null),
    };

    internal IEnumerable<TrelloItem> Items(string key)
    {
        foreach (var one in Array(key))
        {
            if (one.ValueKind == JsonValueKind.Object) yield return new TrelloItem(one, limits, report);
            else report.Add(TrelloProblemKind.EntriesSkipped, key);
        }
    }

    /// <summary>Ids in an array, each once.</summary>
    internal IEnumerable<string> Refs(string key) =>
        Array(key).Select(one => TrelloId.Of(TrelloTidy.Line(Clean(Scalar(one) ?? Wrong(key, ""))))).OfType<string>().Distinct(StringComparer.Ordinal);

    IEnumerable<JsonElement> Array(string key) => Find(key) switch
    {
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(Counted),
        null => [],
        _ => Wrong<IEnumerable<JsonElement>>(key, []),
    };

    JsonElement Counted(JsonElement entry)
    {
        report.CountEntry();
        return entry;
    }

    string Raw(string key) => Find(key) is { } value ? Scalar(value) ?? Wrong(key, "") : "";

    string Clean(string raw)
    {
        var clean = TrelloTidy.Clean(raw, out var spoiled);
        if (spoiled) report.Add(TrelloProblemKind.BadCharacters, TrelloTidy.Line(clean));
        return clean;
    }

    string Cut(string text, int limit)
    {
        if (text.Length > limit) report.Add(TrelloProblemKind.TextCut, TrelloTidy.Line(TrelloTidy.Cut(text, 200)));
        return TrelloTidy.Cut(text, limit);
    }

    T Wrong<T>(string key, T instead)
    {
        report.WrongType(key);
        return instead;
    }

    /// <summary>By raw bytes: looking a key up by name throws on keys with a lone surrogate.</summary>
    JsonElement? Find(string key)
    {
        foreach (var property in element.EnumerateObject())
            if (Ascii.Equals(JsonMarshal.GetRawUtf8PropertyName(property), key))
                return property.Value.ValueKind == JsonValueKind.Null ? null : property.Value;
        return null;
    }

    static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TrelloTidy.Decode(JsonMarshal.GetRawUtf8Value(value)[1..^1]),
        JsonValueKind.Object or JsonValueKind.Array => null,
        JsonValueKind.Null => "",
        _ => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)),
    };
}
