namespace Zveno.Exchange;

/// <summary>The board's lists.</summary>
sealed class TrelloLists(TrelloReport report)
{
    readonly Dictionary<string, Loose<TrelloList>> lists = new(StringComparer.Ordinal);

    /// <summary>The board that the lists say they belong to.</summary>
    internal string? BoardId { get; private set; }

    internal void Take(TrelloItem item)
    {
        var list = new TrelloList(item.Id(), item.Line("name", item.Limits.List), item.Flag("closed"), Place: 0);
        if (!report.IsFirst("list", list.Id, list.Name)) return;
        if (list.Name.Length == 0) report.Add(TrelloProblemKind.NameMissing);

        BoardId ??= item.Ref("idBoard");
        lists[list.Id] = Loose.Of(item, list.Id, list);
    }

    internal TrelloList? Find(string? id) => id is not null && lists.TryGetValue(id, out var found) ? found.It : null;

    /// <summary>In board order; with a made one at the end if <paramref name="withMade"/>.</summary>
    internal IReadOnlyList<TrelloList> InOrder(bool withMade)
    {
        var ordered = lists.Values.InOrder((list, place) => list with { Place = place });
        return withMade ? [.. ordered, new TrelloList(TrelloList.MadeId, "", IsArchived: false, ordered.Count)] : ordered;
    }
}
