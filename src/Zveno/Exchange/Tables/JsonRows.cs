using System.Runtime.InteropServices;
using System.Text.Json;

namespace Zveno.Exchange;

/// <summary>A list of JSON objects as a table: what programs that write no spreadsheets export.</summary>
static class JsonRows
{
    static readonly string[] NameKeys = ["title", "name", "full_name", "text", "label", "value", "email"];

    /// <summary>The head and the rows. A nested object is its name and, where it has more, columns of its own («user_to.email»); a list is its names, one a line.</summary>
    /// <exception cref="TableRefused">No list of objects is in it.</exception>
    public static (IReadOnlyList<string> Head, IReadOnlyList<string[]> Rows) Read(Stream file)
    {
        using var json = Parse(file);
        if (ListOf(json.RootElement) is not { } list) throw new TableRefused(TableRefusal.NoRows);
        var (head, found) = (new List<string>(), new List<Dictionary<string, string>>());
        var known = new HashSet<string>(StringComparer.Ordinal);
        long kept = 0;
        Take(list, null);

        // Rows nested in a row (subtasks, children) follow it and name it.
        void Take(JsonElement rows, string? parent)
        {
            foreach (var item in rows.EnumerateArray())
            {
                if (item.ValueKind != JsonValueKind.Object) continue;
                var cells = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var (name, value) in CellsOf(item))
                {
                    if (known.Add(name) && head.Count <= TableLimits.MostColumns) head.Add(name);
                    cells[name] = value.Length > TableLimits.MostCell ? value[..TableLimits.MostCell] : value;
                    if ((kept += value.Length) > TableLimits.MostText) throw new TableRefused(TableRefusal.TooLarge, TableLimits.MostText / 1_000_000);
                }
                if (parent is not null && cells.TryAdd("parent_id", parent) && known.Add("parent_id")) head.Add("parent_id");
                found.Add(cells);
                if (item.TryGetProperty("child", out var children) && children.ValueKind == JsonValueKind.Array && cells.TryGetValue("id", out var id)) Take(children, id);
            }
        }
        if (head.Count > TableLimits.MostColumns) throw new TableRefused(TableRefusal.TooManyColumns, TableLimits.MostColumns, head.Count);
        return (head, found.ConvertAll(row => head.Select(x => row.GetValueOrDefault(x, "")).ToArray()));
    }

    /// <summary>Whether it has the lists and cards of a Trello board.</summary>
    public static bool IsBoard(Stream file)
    {
        using var json = Parse(file);
        return json.RootElement.ValueKind == JsonValueKind.Object && (json.RootElement.TryGetProperty("lists", out _) || json.RootElement.TryGetProperty("idBoard", out _) || json.RootElement.TryGetProperty("actions", out _));
    }

    static JsonDocument Parse(Stream file)
    {
        var options = new JsonDocumentOptions { MaxDepth = 32, AllowTrailingCommas = true };
        try { return JsonDocument.Parse(TableText.AsUtf8(file), options); }
        catch (JsonException) when (Lines(file) is { } lines)
        {
            try { return JsonDocument.Parse(lines, options); }
            catch (JsonException) { throw new TableRefused(TableRefusal.NoRows); }
        }
        catch (JsonException) { throw new TableRefused(TableRefusal.NoRows); }
    }

    /// <summary>An object on each line, as programs log them: the same as a list; null when it is something else.</summary>
    static string? Lines(Stream file)
    {
        if (file.Length > TableLimits.MostText) return null;
        file.Position = 0;
        using var text = new StreamReader(TableText.AsUtf8(file), leaveOpen: true);
        var lines = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 && lines.All(x => x is ['{', .., '}']) ? $"[{string.Join(',', lines)}]" : null;
    }

    /// <summary>The list itself, or the longest one among the properties of the object, or of those within: an answer is often wrapped («data.tasks»).</summary>
    static JsonElement? ListOf(JsonElement root, int within = 3)
    {
        if (IsRows(root)) return root;
        if (root.ValueKind != JsonValueKind.Object || within == 0) return null;
        var lists = root.EnumerateObject().Select(x => x.Value).Where(IsRows).ToList();
        if (lists.Count > 0) return lists.MaxBy(x => x.GetArrayLength());
        return root.EnumerateObject().Select(x => ListOf(x.Value, within - 1)).FirstOrDefault(x => x is not null);
    }

    static bool IsRows(JsonElement one) => one.ValueKind == JsonValueKind.Array && one.EnumerateArray().Any(x => x.ValueKind == JsonValueKind.Object);

    static IEnumerable<(string Name, string Value)> CellsOf(JsonElement row)
    {
        foreach (var property in row.EnumerateObject())
        {
            if (property.NameEquals("child"u8)) continue;
            var key = TrelloTidy.Decode(JsonMarshal.GetRawUtf8PropertyName(property));
            yield return (key, Text(property.Value));
            if (property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("email", out var email) && property.Value.TryGetProperty("name", out _)) yield return ($"{key}.email", Text(email));
        }
    }

    static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TrelloTidy.Decode(JsonMarshal.GetRawUtf8Value(value)[1..^1]),      // halves of symbols and odd bytes are no reason to refuse
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "да",
        JsonValueKind.False => "нет",
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(Text).Where(x => x.Length > 0)),
        JsonValueKind.Object => NameKeys.Select(x => value.TryGetProperty(x, out var name) && name.ValueKind == JsonValueKind.String ? Text(name) : "").FirstOrDefault(x => x.Length > 0)
            ?? string.Join('\n', value.EnumerateObject().Where(x => x.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(x => Text(x.Value))),
        _ => "",
    };
}
