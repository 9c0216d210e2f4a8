namespace Zveno.Exchange;

/// <summary>What only the actions know: comments, when cards were archived, names of people who left.</summary>
sealed class TrelloHistory(TrelloPeople people, TrelloReport report)
{
    readonly Dictionary<string, List<TrelloComment>> comments = new(StringComparer.Ordinal);
    readonly Dictionary<string, DateTimeOffset> archived = new(StringComparer.Ordinal);

    internal void Take(TrelloItem action)
    {
        people.Meet(action.Child("memberCreator"));
        people.Meet(action.Child("member"));
        if (action.Line("type") is var type && type is "commentCard" or "copyCommentCard") TakeComment(action);
        else if (type is "updateCard") TakeArchiving(action);
    }

    /// <summary>A card's comments, oldest first. They are handed over once: what stays belongs to no card of the file.</summary>
    internal IReadOnlyList<TrelloComment> CommentsOf(string card)
    {
        if (!comments.Remove(card, out var found)) return [];
        foreach (var author in found.Select(one => one.AuthorId).OfType<string>()) people.Named(author);
        return [.. found.OrderBy(one => one.At ?? DateTimeOffset.MinValue).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    /// <summary>When the card was last archived (UTC), if the file still has that action.</summary>
    internal DateTimeOffset? ArchivedAt(string card) => archived.TryGetValue(card, out var at) ? at : null;

    /// <summary>Reports the comments that no card took.</summary>
    internal void Close() => report.Add(TrelloProblemKind.CommentsOfUnknownCards, times: comments.Values.Sum(left => left.Count));

    void TakeComment(TrelloItem action)
    {
        var id = action.Id();
        if (!report.IsFirst("comment", id)) return;

        var data = action.Child("data");
        var author = action.Ref("idMemberCreator") ?? action.Child("memberCreator")?.Ref("id");
        var comment = new TrelloComment(id, author, people.NameOf(author), data?.Text("text", action.Limits.Comment) ?? "", action.Date("date") ?? TrelloId.At(id));

        var card = CardOf(data) ?? "";
        if (!comments.TryGetValue(card, out var list)) comments[card] = list = [];
        list.Add(comment);
    }

    /// <summary>An archiving is an update whose old value of «closed» was false.</summary>
    void TakeArchiving(TrelloItem action)
    {
        var data = action.Child("data");
        if (data?.Child("old") is not { } old || !old.Has("closed") || old.Flag("closed")) return;
        if (CardOf(data) is not { } card || action.Date("date") is not { } at) return;
        if (archived.GetValueOrDefault(card) < at) archived[card] = at;
    }

    static string? CardOf(TrelloItem? data) => data?.Child("card")?.Ref("id");
}
