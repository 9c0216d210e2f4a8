namespace Zveno.Exchange;

/// <summary>Everybody on the board, and those who left but are still named.</summary>
sealed class TrelloPeople(TrelloReport report)
{
    readonly Dictionary<string, TrelloMember> members = new(StringComparer.Ordinal);
    readonly Dictionary<string, TrelloMember> met = new(StringComparer.Ordinal);
    readonly SortedSet<string> left = new(StringComparer.Ordinal);

    /// <summary>A member of the board.</summary>
    internal void Take(TrelloItem item)
    {
        var member = Read(item, item.Id(), hasLeft: false);
        if (report.IsFirst("member", member.Id, member.FullName)) members[member.Id] = member;
    }

    /// <summary>Somebody in an action: the only place that names those who left. Actions come newest first.</summary>
    internal void Meet(TrelloItem? item)
    {
        if (item?.Ref("id") is { } id && !met.ContainsKey(id)) met[id] = Read(item, id, hasLeft: true);
    }

    /// <summary>Remembers that <paramref name="id"/> is on something that comes with the board.</summary>
    internal string Named(string id)
    {
        if (!members.ContainsKey(id)) left.Add(id);
        return id;
    }

    /// <summary>Full name, or else the user name, or else nothing.</summary>
    internal string NameOf(string? id)
    {
        var person = id is null ? null : members.GetValueOrDefault(id) ?? met.GetValueOrDefault(id);
        return person is null ? "" : person.FullName.Length > 0 ? person.FullName : person.Username;
    }

    internal IReadOnlyList<TrelloMember> All()
    {
        var gone = left.Select(id => met.GetValueOrDefault(id) ?? new TrelloMember(id, "", "", HasLeft: true)).ToList();
        foreach (var one in gone) report.Add(TrelloProblemKind.MembersLeft, NameOf(one.Id));
        return [.. members.Values, .. gone];
    }

    static TrelloMember Read(TrelloItem item, string id, bool hasLeft) =>
        new(id, item.Line("fullName", item.Limits.Person), item.Line("username", item.Limits.Person), hasLeft);
}
