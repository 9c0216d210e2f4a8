namespace Zveno.Exchange;

/// <summary>The board's checklists; they name their cards, and cards name them.</summary>
sealed class TrelloChecklists(TrelloPeople people, TrelloReport report)
{
    readonly Dictionary<string, Loose<TrelloChecklist>> checklists = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> byCard = new(StringComparer.Ordinal);

    internal void Take(TrelloItem item)
    {
        var id = item.Id();
        var name = item.Line("name", item.Limits.Checklist);
        if (!report.IsFirst("checklist", id, name)) return;
        if (name.Length == 0) report.Add(TrelloProblemKind.NameMissing);

        var lines = item.Items("checkItems").Select(ReadLine).Where(line => report.IsFirst("item", line.Id, line.It.Name)).ToList();
        checklists[id] = Loose.Of(item, id, new TrelloChecklist(id, name, lines.InOrder((line, place) => line with { Place = place })));

        if (item.Ref("idCard") is not { } card) return;
        if (!byCard.TryGetValue(card, out var list)) byCard[card] = list = [];
        list.Add(id);
    }

    /// <summary>A card's checklists in order, handed over once.</summary>
    internal IReadOnlyList<TrelloChecklist> Of(string id, TrelloItem card)
    {
        var handed = new List<Loose<TrelloChecklist>>();
        foreach (var one in byCard.GetValueOrDefault(id, []).Concat(card.Refs("idChecklists")))
            if (checklists.Remove(one, out var found)) handed.Add(found);

        foreach (var member in handed.SelectMany(one => one.It.Items).Select(line => line.MemberId).OfType<string>()) people.Named(member);
        return handed.InOrder();
    }

    /// <summary>Reports the checklists that no card took.</summary>
    internal void Close() => report.Add(TrelloProblemKind.ChecklistsOfUnknownCards, times: checklists.Count);

    static Loose<TrelloCheckItem> ReadLine(TrelloItem item)
    {
        var line = new TrelloCheckItem(
            item.Id(), item.Line("name", item.Limits.CheckItem), item.Line("state") == "complete", Place: 0, item.Date("due"), item.Ref("idMember"));
        return Loose.Of(item, line.Id, line);
    }
}
