namespace Zveno.Exchange;

/// <summary>The board's cards, each put together from all parts of the file.</summary>
sealed class TrelloCards(
    TrelloLists lists, TrelloLabels labels, TrelloFields fields, TrelloPeople people, TrelloHistory history, TrelloChecklists checklists, TrelloReport report)
{
    readonly List<Loose<TrelloCard>> cards = [];

    /// <summary>The board that the cards say they belong to.</summary>
    internal string? BoardId { get; private set; }

    /// <summary>Comments by the cards' counters.</summary>
    internal int CommentsCounted { get; private set; }

    /// <summary>There are cards, and none of them says where it stands.</summary>
    internal bool AreReduced => cards.Count > 0 && !anyStands;

    bool anyStands;

    internal void Take(TrelloItem item)
    {
        var (id, name) = (item.Id(), item.Line("name"));
        if (!report.IsFirst("card", id, name)) return;
        if (name.Length == 0) report.Add(TrelloProblemKind.NameMissing);
        BoardId ??= item.Ref("idBoard");
        anyStands |= item.Has("idList") || item.Has("pos");

        var list = lists.Find(item.Ref("idList"));
        if (list is null) report.Add(TrelloProblemKind.UnknownList, name);
        var isArchived = item.Flag("closed");
        if (!isArchived && list is { IsArchived: true }) report.Add(TrelloProblemKind.OpenCardsInArchivedLists, name);

        var comments = history.CommentsOf(id);
        var counted = (int)Math.Min(item.Child("badges")?.Whole("comments") ?? 0, MostComments);
        var missing = Math.Max(0, counted - comments.Count);
        CommentsCounted += counted;
        report.Add(TrelloProblemKind.CommentsMissing, name, missing);

        cards.Add(Loose.Of(item, id, new TrelloCard
        {
            Id = id,
            ShortNumber = item.Whole("idShort") is > 0 and <= int.MaxValue and var number ? (int)number : null,
            Name = name,
            Description = item.Text("desc"),
            ListId = list?.Id ?? TrelloList.MadeId,
            Place = 0,
            Due = item.Date("due"),
            DueComplete = item.Flag("dueComplete"),
            Start = item.Date("start"),
            IsArchived = isArchived,
            IsInArchivedList = list is { IsArchived: true },
            LabelIds = labels.Of(item, name),
            MemberIds = [.. item.Refs("idMembers").Select(people.Named)],
            Checklists = checklists.Of(id, item),
            Comments = comments,
            Attachments = TrelloAttachments.Of(item, name, report),
            CustomFields = fields.Of(item),
            Created = TrelloId.At(id),
            Url = TrelloAddress.Of(item),
            ClosedAt = isArchived ? item.Date("dateClosed") ?? history.ArchivedAt(id) : null,
            LastActivity = item.Date("dateLastActivity"),
            CommentsMissing = missing,
        }));
    }

    /// <summary>List by list in the order given, each list's cards by place.</summary>
    internal IReadOnlyList<TrelloCard> InOrder(IEnumerable<TrelloList> ordered)
    {
        var byList = cards.ToLookup(one => one.It.ListId, StringComparer.Ordinal);
        return [.. ordered.SelectMany(list => byList[list.Id].InOrder((card, place) => card with { Place = place }))];
    }

    internal bool AnyWithoutList => cards.Exists(one => one.It.ListId == TrelloList.MadeId);

    /// <summary>A counter beyond this is nonsense; kept sums are then far from overflow.</summary>
    const int MostComments = 100_000;
}
