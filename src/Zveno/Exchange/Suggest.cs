using Zveno.Agencies;

namespace Zveno.Exchange;

/// <summary>What the screen proposes before a person looks: never more than a proposal.</summary>
public static class Suggest
{
    static readonly HashSet<string> Done = new(StringComparer.Ordinal) { "готово", "готов", "готовы", "сделано", "сделан", "выполнено", "завершено", "закрыто", "done", "released", "completed", "complete", "closed", "finished", "shipped" };
    static readonly HashSet<string> Not = new(StringComparer.Ordinal) { "не", "not", "почти", "almost" };

    /// <summary>Whether a list of this name holds what is done.</summary>
    public static bool IsDone(string list)
    {
        var words = Words(list);
        return words.Any(Done.Contains) && !words.Any(Not.Contains);
    }

    /// <summary>Who this is here: the one of the same name whatever the order of its words, or whose address begins with the user name.</summary>
    public static Guid? MemberFor(TrelloMember there, IReadOnlyList<Member> members)
    {
        var name = Words(there.FullName).ToHashSet(StringComparer.Ordinal);
        var named = members.Where(x => name.Count > 1 && name.SetEquals(Words(x.Name))).ToList();
        if (there.Username.Contains('@', StringComparison.Ordinal)) named = [.. members.Where(x => string.Equals(x.Email, there.Username, StringComparison.OrdinalIgnoreCase))];
        else if (named.Count == 0 && there.Username.Length > 2)
            named = [.. members.Where(x => string.Equals(x.Email.Split('@')[0], there.Username, StringComparison.OrdinalIgnoreCase))];
        return named is [{ } only] ? only.Id : null;
    }

    static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Replace('ё', 'е').Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
