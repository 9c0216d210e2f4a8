using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Zveno.Exchange;

/// <summary>The top level of the file: checks that the whole of it is sound JSON, once, and remembers where the known parts lie.</summary>
/// <remarks>After this, nothing in the file can be a syntax error any more; entries are opened one at a time.</remarks>
sealed class TrelloSections
{
    static readonly string[] Simple = ["id", "name", "desc", "url", "shortUrl", "closed"];
    static readonly string[] Known = [.. Simple, "lists", "labels", "customFields", "members", "actions", "checklists", "cards"];

    readonly ReadOnlyMemory<byte> file;
    readonly TrelloLimits limits;
    readonly TrelloReport report;
    readonly Dictionary<string, Range> parts = new(StringComparer.Ordinal);

    TrelloSections(ReadOnlyMemory<byte> file, TrelloLimits limits, TrelloReport report) =>
        (this.file, this.limits, this.report) = (file, limits, report);

    /// <exception cref="TrelloRefused">Not sound JSON, too deep, or no board.</exception>
    internal static TrelloSections Of(ReadOnlyMemory<byte> file, TrelloLimits limits, TrelloReport report)
    {
        var sections = new TrelloSections(file, limits, report);
        sections.Scan();
        if (!sections.IsArray("cards") && !sections.IsArray("lists")) throw new TrelloRefused(TrelloRefusal.NotTrello);
        return sections;
    }

    /// <summary>Hands over every object of an array; what is no object or absurdly large is counted as skipped.</summary>
    internal void Each(string name, Action<TrelloItem> take)
    {
        if (!parts.TryGetValue(name, out var part)) return;
        if (!IsArray(name)) { report.WrongType(name); return; }

        var array = file[part];
        var reader = new Utf8JsonReader(array.Span, new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 });
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            report.CountEntry();
            var (start, isObject, tokens) = ((int)reader.TokenStartIndex, reader.TokenType == JsonTokenType.StartObject, 1);
            for (var depth = reader.CurrentDepth; IsInside(ref reader, depth); tokens++) reader.Read();

            if (isObject && tokens <= TrelloLimits.MaxTokensAnEntry) Open(array[start..(int)reader.BytesConsumed], take);
            else report.Add(TrelloProblemKind.EntriesSkipped, name);
        }
    }

    /// <summary>The board's own simple fields as one small object.</summary>
    internal TrelloItem Head()
    {
        var head = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(head))
        {
            writer.WriteStartObject();
            foreach (var name in Simple.Where(parts.ContainsKey))
            {
                if (file.Span[parts[name].Start] is (byte)'{' or (byte)'[') { report.WrongType(name); continue; }
                writer.WritePropertyName(name);
                writer.WriteRawValue(file.Span[parts[name]], skipInputValidation: true);
            }
            writer.WriteEndObject();
        }
        return new TrelloItem(JsonElement.Parse(head.WrittenSpan), limits, report);
    }

    void Open(ReadOnlyMemory<byte> entry, Action<TrelloItem> take)
    {
        using var document = JsonDocument.Parse(entry, new JsonDocumentOptions { MaxDepth = limits.MaxDepth + 1 });
        take(new TrelloItem(document.RootElement, limits, report));
    }

    bool IsArray(string name) => parts.TryGetValue(name, out var part) && file.Span[part.Start] == (byte)'[';

    void Scan()
    {
        var reader = new TrelloScanner(file.Span, limits);
        if (!reader.OpenRoot()) throw new TrelloRefused(TrelloRefusal.NotTrello);
        while (reader.NextKey(out var key))
        {
            var value = reader.SkipValue();
            foreach (var name in Known)
                if (Ascii.Equals(file.Span[key], name)) parts[name] = value;
        }
        reader.ExpectEnd();
    }

    static bool IsInside(ref Utf8JsonReader reader, int depth) =>
        reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
}
