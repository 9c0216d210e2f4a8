using System.Globalization;

namespace Zveno.Exchange;

/// <summary>The board's custom fields, and what cards have in them.</summary>
sealed class TrelloFields(TrelloReport report)
{
    static readonly (string Key, TrelloFieldKind Kind)[] Values =
        [("text", TrelloFieldKind.Text), ("number", TrelloFieldKind.Number), ("checked", TrelloFieldKind.Checkbox), ("date", TrelloFieldKind.Date)];

    readonly Dictionary<string, Loose<string>> names = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    internal void Take(TrelloItem item)
    {
        var id = item.Id();
        if (!report.IsFirst("field", id)) return;
        names[id] = Loose.Of(item, id, item.Line("name"));
        foreach (var option in item.Items("options"))
            options.TryAdd(option.Id(), option.Child("value")?.Line("text") ?? "");
    }

    /// <summary>The filled fields of a card, in the board's order of fields.</summary>
    internal IReadOnlyList<TrelloField> Of(TrelloItem card) => [.. card.Items("customFieldItems")
        .Select(item => (Field: names.GetValueOrDefault(item.Ref("idCustomField") ?? "", new(double.PositiveInfinity, "", "")), Value: ValueOf(item)))
        .Where(pair => pair.Value is not null)
        .OrderBy(pair => pair.Field.Position).ThenBy(pair => pair.Field.Id, StringComparer.Ordinal)
        .Select(pair => pair.Value! with { Name = pair.Field.It })];

    /// <summary>Values are strings whatever the kind; a chosen option stands apart from them; a cleared field is both null.</summary>
    TrelloField? ValueOf(TrelloItem item)
    {
        if (item.Ref("idValue") is { } option)
            return options.TryGetValue(option, out var chosen) ? new("", TrelloFieldKind.List, chosen) : Unread(item);
        if (item.Child("value") is not { } value) return null;

        foreach (var (key, kind) in Values.Where(one => value.Has(one.Key)))
        {
            var text = kind == TrelloFieldKind.Date
                ? value.Date(key)?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? ""
                : value.Text(key);
            if (text.Length > 0) return new("", kind, text);
        }
        return Unread(item);
    }

    TrelloField? Unread(TrelloItem item)
    {
        report.Add(TrelloProblemKind.FieldsNotRead, names.TryGetValue(item.Ref("idCustomField") ?? "", out var field) ? field.It : "");
        return null;
    }
}
