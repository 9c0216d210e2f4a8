using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Zveno.Platform;

/// <summary>How form fields become the same JSON that the API takes.</summary>
static partial class InputJson
{
    public static readonly JsonSerializerOptions Options = Make();

    /// <summary>Fields of a form as JSON: several values make a list, an empty one is nothing unless the field is a text.</summary>
    public static JsonObject FromForm(IFormCollection form, Type type)
    {
        var json = new JsonObject();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(x => x.CanWrite && x.Name != "Files"))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var values = form[name];
            if (values.Count == 0) continue;
            if (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                json[name] = new JsonArray([.. values.Where(x => !string.IsNullOrEmpty(x)).Select(x => (JsonNode?)JsonValue.Create(x))]);
            else if (property.PropertyType == typeof(string) || !string.IsNullOrWhiteSpace(values[^1]))
                json[name] = values[^1];
            else if (Nullable.GetUnderlyingType(property.PropertyType) is not null)
                json[name] = null;
        }
        return json;
    }

    /// <summary>Names of the fields that a body of this type may have, as they are written there.</summary>
    public static IReadOnlySet<string> FieldsOf(Type type) =>
        Known.GetOrAdd(type, x => Options.GetTypeInfo(x).Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase));

    static readonly ConcurrentDictionary<Type, IReadOnlySet<string>> Known = new();

    /// <summary>The field that a JSON error is about, if it says so.</summary>
    public static string? FieldOf(JsonException wrong) =>
        wrong.Path is { Length: > 2 } path ? path[2..] : Missing().Match(wrong.Message) is { Success: true } found ? found.Groups["field"].Value : null;

    [GeneratedRegex("'(?<field>[A-Za-z]+)'\\.?$|properties including: '(?<field>[A-Za-z]+)'", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Missing();

    static JsonSerializerOptions Make()
    {
        var options = Json.Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));
        options.Converters.Add(new Tick());
        options.Converters.Add(new Words());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>NUL is in no text of people's, and PostgreSQL keeps none; half a symbol is refused.</summary>
    sealed class Words : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? reader.GetString()!.Replace("\0", "", StringComparison.Ordinal) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    /// <summary>A ticked box says «on», a script says true.</summary>
    sealed class Tick : JsonConverter<bool>
    {
        public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString() switch { "on" or "true" or "1" => true, "" or "off" or "false" or "0" => false, _ => throw new JsonException() },
            _ => throw new JsonException(),
        };

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
    }
}
