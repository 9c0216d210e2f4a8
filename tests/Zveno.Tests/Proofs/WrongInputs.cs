using System.Collections;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Tests;

/// <summary>What may be wrong with a request: parts of addresses, fields, whole bodies. A stream of its own by seed, so that a failure comes again.</summary>
sealed class WrongInputs(int seed)
{
    /// <summary>In the place of a part of an address.</summary>
    static readonly string[] Parts =
    [
        "x", "0", "-1", "AUTO-0", "AUTO-99999999999999999999", "AUTO--1", "%D0%90%D0%91-1", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "%F0%9F%92%A9", "%ED%A0%80", "%27%20OR%201%3D1%20--", "%2e%2e%2f%2e%2e%2fetc", "%25", new('a', 3000), "true", "2147483648", "1e5", "A.B",
    ];

    /// <summary>In the place of a query's value: numbers, instants and days, words.</summary>
    static readonly string[][] Values =
    [
        ["-1", "0", "2147483647", "-2147483648", "99999999999999999999", "1e400", "NaN", "77"],
        ["0001-01-01", "9999-12-31", "2026-02-30", "2026-11-16T08:00:00", "0001-01-01T00:00:00%2B14:00", "9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59Z"],
        ["", "%20", "true", "maybe", "%00", "x%00", "00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "%27%20OR%201%3D1%20--", "%25%5F%25", "%F0%9F%92%A9",
            "%ED%A0%80", "%22%22%22", "NEAR(", "a%20AND%20OR%20*", "%5C", new('w', 5000), "a&a=b&a=c"],
    ];

    /// <summary>In the place of a field, as JSON.</summary>
    static readonly string[] Fields =
    [
        "null", "true", "0", "-1", "2147483647", "2147483648", "9223372036854775808", "1.5", "1e400", "77", "[]", "{}", "[null]", "[[]]", "[{}]", "[\"\"]", "[77]", "{\"a\":1}", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"",
        "\"\\ud800\"", "\"\\udc00x\"", "\"\\u202e\\ufeff\"", "\"2026-02-30\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"9999-12-31T23:59:59Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"25:61\"", "\"-1ч\"", "\"99999999999ч\"",
        "\"00000000-0000-0000-0000-000000000000\"", "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"", "\"FFFFFFFF-0000-0000-0000-000000000001\"", "\"'; DROP TABLE x; --\"", "\"<script>alert(1)</script>\"", "\"=1+1\"", "\"💩\"", "\"javascript:alert(1)\"",
        "\"http://[::1\"", "\"a@b\"", "\"Nowhere/Zone\"", "\"1-9 99:99-10:00\"", $"\"{new string('щ', 20_000)}\"", $"\"{new string('\n', 300)}\"",
    ];

    readonly Random _random = new(seed);

    /// <summary>Part of an address.</summary>
    public string Part() => Parts[_random.Next(Parts.Length)];

    /// <summary>Wrong values of a query's field: all that look like its type, and some others.</summary>
    public IEnumerable<string> Some(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var like = bare == typeof(int) ? 0 : bare == typeof(DateOnly) || bare == typeof(DateTimeOffset) ? 1 : bare == typeof(string) ? 2 : 3;
        return [.. Values.Where((_, kind) => kind == like).SelectMany(x => x), Any(), Any(), Any()];
    }

    string Any() => One(One(Values));

    /// <summary>One of these.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    /// <summary>A right body, the same with one field wrong, several times for each field, and bodies that are no bodies.</summary>
    /// <param name="input">The type of the body.</param>
    /// <param name="known">What the fields that name things name.</param>
    public IEnumerable<HttpContent> Bodies(Type input, IReadOnlyDictionary<string, string> known, int each)
    {
        var right = FieldsOf(input).ToDictionary(x => x.Name, x => Right(x.Type, x.Name, known));
        var days = FieldsOf(input).Where(x => (Nullable.GetUnderlyingType(x.Type) ?? x.Type) is var type && (type == typeof(DateOnly) || type == typeof(DateTimeOffset)));
        yield return Json(Written(right));
        foreach (var field in right.Keys.Order(StringComparer.Ordinal))
            for (var i = 0; i < each; i++)
                yield return Json(Written(new(right) { [field] = Fields[_random.Next(Fields.Length)] }));
        foreach (var day in days)
            foreach (var far in (string[])["\"0001-01-01\"", "\"9999-12-31\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59Z\""]) yield return Json(Written(new(right) { [day.Name] = far }));
        yield return Json(Written(right.ToDictionary(x => x.Key, _ => Fields[_random.Next(Fields.Length)])));
        yield return new FormUrlEncodedContent(right.Keys.Select(x => KeyValuePair.Create(x, _random.Next(3) == 0 ? "a\0b" : Uri.UnescapeDataString(Any()))));
        for (var i = 0; i < each; i++) yield return Broken(right);
    }

    HttpContent Broken(Dictionary<string, string> right)
    {
        var first = right.Keys.FirstOrDefault() ?? "id";
        return _random.Next(17) switch
        {
            0 => Json("[]"),
            1 => Json("null"),
            2 => Json("{"),
            3 => Json("\"text\""),
            4 => Json(string.Concat(Enumerable.Repeat("{\"a\":", 5_000))),
            5 => Json($"{{\"{first}\":{string.Concat(Enumerable.Repeat("[", 60))}{string.Concat(Enumerable.Repeat("]", 60))}}}"),
            6 => Json($"{{\"{first}\":1,\"{first}\":\"x\"}}"),
            7 => Json("{\"id\":1,\"id\":2}"),
            8 => Bytes([(byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}'], "application/json"),
            9 => Bytes([0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}'], "application/json"),
            10 => Bytes(Encoding.Unicode.GetBytes("{}"), "application/json; charset=utf-16"),
            11 => Bytes("a=1"u8.ToArray(), "text/plain"),
            12 => Bytes("<a/>"u8.ToArray(), "application/xml"),
            13 => Bytes("%zz=%&&=&a[]=%00"u8.ToArray(), "application/x-www-form-urlencoded"),
            14 => Bytes("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\ncut"u8.ToArray(), "multipart/form-data; boundary=x"),
            15 => Bytes("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\\u0000/../б.svg\"\r\nContent-Type: none\r\n\r\n<svg\r\n--x--\r\n"u8.ToArray(), "multipart/form-data; boundary=x"),
            _ => Bytes([], "multipart/form-data"),
        };
    }

    /// <param name="depth">How deep in the body; what holds its own kind (a template's tasks) ends at four.</param>
    string Right(Type type, string name, IReadOnlyDictionary<string, string> known, int depth = 0)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (depth > 4 && bare != typeof(string)) return typeof(IEnumerable).IsAssignableFrom(bare) ? "[]" : "null";
        if (bare == typeof(Guid)) return name == "id" ? $"\"{Guid.CreateVersion7()}\"" : known.TryGetValue(name, out var id) && Guid.TryParse(id, out _) ? $"\"{id}\"" : "null";
        if (bare == typeof(string)) return JsonSerializer.Serialize(Word(name, known));
        if (bare == typeof(bool)) return _random.Next(2) == 0 ? "true" : "false";
        if (bare == typeof(DateOnly)) return "\"2026-11-18\"";
        if (bare == typeof(DateTimeOffset)) return "\"2026-11-18T09:30:00Z\"";
        if (bare.IsEnum) return JsonSerializer.Serialize(Enum.GetValues(bare).GetValue(_random.Next(Enum.GetValues(bare).Length)), bare, Zveno.Platform.Json.Wire);
        if (bare.IsPrimitive || bare == typeof(decimal)) return "2";
        if (typeof(IEnumerable).IsAssignableFrom(bare)) return $"[{Right(bare.IsArray ? bare.GetElementType()! : bare.GetGenericArguments()[^1], name, known, depth + 1)}]";
        return Written(FieldsOf(bare).ToDictionary(x => x.Name, x => Right(x.Type, x.Name, known, depth + 1)));
    }

    string Word(string name, IReadOnlyDictionary<string, string> known) => name switch
    {
        "email" => $"fuzz-{_random.Next():x}@example.com",
        "zone" => "Europe/Moscow",
        "hours" => "1-5 10:00-19:00",
        "worked" or "estimate" => "1ч 30м",
        "url" => "https://example.com/x",
        "code" => $"Z{_random.Next(1000, 9999)}",
        _ => known.TryGetValue(name, out var value) ? value : $"Слово {_random.Next():x}",
    };

    static IEnumerable<(string Name, Type Type)> FieldsOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(x => x.CanWrite && x.Name != "Files").Select(x => (JsonNamingPolicy.CamelCase.ConvertName(x.Name), x.PropertyType));

    static string Written(Dictionary<string, string> fields) => $"{{{string.Join(',', fields.Select(x => $"\"{x.Key}\":{x.Value}"))}}}";

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    static ByteArrayContent Bytes(byte[] body, string type)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
