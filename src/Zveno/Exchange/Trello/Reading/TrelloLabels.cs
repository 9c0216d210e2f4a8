namespace Zveno.Exchange;

/// <summary>The board's labels, those known only from a card included.</summary>
sealed class TrelloLabels(TrelloReport report)
{
    readonly Dictionary<string, TrelloLabel> labels = new(StringComparer.Ordinal);

    internal IReadOnlyList<TrelloLabel> All => [.. labels.Values];

    internal void Take(TrelloItem item)
    {
        var label = Read(item);
        if (report.IsFirst("label", label.Id, label.Name)) labels[label.Id] = label;
    }

    /// <summary>Ids of a card's labels. Exports of 2014–15 have neither labels on the board nor ids: the cards carry colour and name.</summary>
    internal IReadOnlyList<string> Of(TrelloItem card, string cardName)
    {
        var carried = card.Items("labels").Select(Read).ToList();
        foreach (var label in carried) labels.TryAdd(label.Id, label);

        var named = card.Refs("idLabels").ToLookup(labels.ContainsKey);
        report.Add(TrelloProblemKind.UnknownLabels, cardName, named[false].Count());
        return [.. named[true].Union(carried.Select(label => label.Id), StringComparer.Ordinal)];
    }

    static TrelloLabel Read(TrelloItem item)
    {
        var (name, colour) = (item.Line("name", item.Limits.Label), item.Line("color"));
        if (colour.Length > 30 || !colour.All(one => char.IsAsciiLetterLower(one) || one == '_')) colour = "";
        return new(item.Ref("id") ?? TrelloId.Of($"label-{colour}-{name}")!, name, colour.Length == 0 ? null : colour);
    }
}
