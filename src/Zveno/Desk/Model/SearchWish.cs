using System.Text.RegularExpressions;
using Zveno.Platform;

namespace Zveno.Desk;

/// <summary>What is asked in the search field: words, and words that narrow: <c>client:авто</c>, <c>project:SITE</c>, <c>@ира</c>, <c>is:open</c>, <c>in:notes</c>; each has its Russian twin.</summary>
/// <param name="Words">What is looked for.</param>
/// <param name="Client">Part of a client's name.</param>
/// <param name="Project">Code or part of a project's name.</param>
/// <param name="Person">Part of a member's name; <c>me</c> or «я» is oneself.</param>
/// <param name="IsDone">Done tasks only, or open ones only.</param>
/// <param name="Group">Things of one group only.</param>
public sealed partial record SearchWish(string Words, string? Client, string? Project, string? Person, bool? IsDone, string? Group)
{
    /// <summary>Whether anything narrows beside the group.</summary>
    public bool Narrows => Client is not null || Project is not null || Person is not null || IsDone is not null;

    /// <summary>The groups by the words that name them.</summary>
    static readonly Dictionary<string, string> Groups = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tasks"] = "tasks",
        ["задачи"] = "tasks",
        ["projects"] = "projects",
        ["проекты"] = "projects",
        ["clients"] = "clients",
        ["клиенты"] = "clients",
        ["talk"] = "talk",
        ["переписка"] = "talk",
        ["knowledge"] = "knowledge",
        ["база"] = "knowledge",
        ["notes"] = "notes",
        ["заметки"] = "notes",
        ["files"] = "files",
        ["файлы"] = "files",
    };

    /// <summary>Reads what was typed; what narrows nothing known is a word.</summary>
    public static SearchWish Of(string typed)
    {
        var wish = new SearchWish("", null, null, null, null, null);
        var words = Narrowing().Replace(typed, found =>
        {
            var (key, value) = (found.Groups["key"].Value.ToLowerInvariant(), found.Groups["quoted"].Success ? found.Groups["quoted"].Value : found.Groups["value"].Value);
            if (value.Length == 0) return found.Value;
            SearchWish? next = key switch
            {
                "client" or "клиент" => wish with { Client = value },
                "project" or "проект" => wish with { Project = value },
                "@" => wish with { Person = value },
                "is" or "это" => value.ToLowerInvariant() switch { "open" or "открыто" or "открытые" => wish with { IsDone = false }, "done" or "готово" or "готовые" => wish with { IsDone = true }, _ => null },
                "in" or "где" => Groups.TryGetValue(value, out var group) ? wish with { Group = group } : null,
                _ => null,
            };
            if (next is null) return found.Value;
            wish = next;
            return " ";
        });
        return wish with { Words = words.TrimStart() };
    }

    /// <summary>What was typed, with another group.</summary>
    public static string WithGroup(string typed, string? group) => $"{GroupWord().Replace(typed, " ").Trim()} {(group is null ? "" : $"in:{group}")}".Trim();

    [GeneratedRegex("""(?<=^|\s)(?:(?<key>client|клиент|project|проект|is|это|in|где):|(?<key>@))(?:"(?<quoted>[^"]{1,80})"|(?<value>[^\s"]{1,80}))(?=\s|$)""", RegexOptions.IgnoreCase)]
    private static partial Regex Narrowing();

    [GeneratedRegex("""(?<=^|\s)(?:in|где):\S+(?=\s|$)""", RegexOptions.IgnoreCase)]
    private static partial Regex GroupWord();
}
