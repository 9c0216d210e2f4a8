using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Desk;

/// <summary>Search and commands: as you type for the palette, a page for a link, JSON for programs. Everybody finds what he may see only.</summary>
public static class ShowSearch
{
    const int MostInPalette = 6;
    const int MostOnPage = 30;

    static readonly (string Name, FoundKind[] Kinds)[] Groups =
    [
        ("tasks", [FoundKind.Task]),
        ("projects", [FoundKind.Project]),
        ("clients", [FoundKind.Client, FoundKind.Contact]),
        ("talk", [FoundKind.Topic, FoundKind.Message]),
        ("notes", [FoundKind.Note]),
        ("files", [FoundKind.File]),
    ];

    public static void Map(Routes routes) => routes.Get<FoundJson>("search", Handle);

    static async Task<Answer> Handle(string? q, Db db, Member by, Page page, HttpContext http, IEnumerable<NavItem> nav, IEnumerable<PaletteCommand> commands)
    {
        var typed = (q ?? "").Length > 200 ? q![..200] : q ?? "";
        var palette = Answer.WantsFragment(http);
        var model = await Find(typed, db, by, palette ? MostInPalette : MostOnPage);
        if (palette) return Answer.Page<PaletteResults>(model with { Commands = CommandsFor(typed, by, page, http, nav, commands) });
        return Answer.Page<SearchPage>(model).OrJson(() => new FoundJson(typed, [.. model.Groups.SelectMany(x => x.Entries).Select(x => new FoundThingJson(x.Id, x.Kind, x.Title, x.Detail, x.Route, x.At))], null));
    }

    internal static async Task<SearchModel> Find(string typed, Db db, Member by, int most)
    {
        var (query, scope) = (SearchWords.Query(typed), SearchScope.Of(by.AgencyId, by.Id, staff: !by.IsOutside, talks: by.TalksToClients));
        var found = await db.Search(scope, query, [.. Groups.Select(x => x.Kinds)], most);
        return new SearchModel(typed, [.. Groups.Zip(found, (group, entries) => new SearchGroup(group.Name, entries)).Where(x => x.Entries.Count > 0)], []);
    }

    static IReadOnlyList<(string, string, string)> CommandsFor(string typed, Member by, Page page, HttpContext http, IEnumerable<NavItem> nav, IEnumerable<PaletteCommand> commands)
    {
        var all = commands.Where(x => x.Shows(by)).Select(x => (Name: x.Name(page.Text), x.Href, x.Icon))
            .Concat(nav.Where(x => x.Shows?.Invoke(http.RequestServices) != false).OrderBy(x => x.Order).Select(x => (Name: page.Text.Desk.GoTo(x.Name(page.Text)), x.Href, x.Icon)));
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. all.Where(x => words.All(word => x.Name.Contains(word, StringComparison.CurrentCultureIgnoreCase))).Take(words.Length == 0 ? 12 : 5)];
    }
}

/// <summary>What was found.</summary>
/// <param name="Commands">Name, address, icon; in the palette only.</param>
public sealed record SearchModel(string Typed, IReadOnlyList<SearchGroup> Groups, IReadOnlyList<(string Name, string Href, string Icon)> Commands);

/// <summary>Things of one kind.</summary>
public sealed record SearchGroup(string Name, IReadOnlyList<SearchEntry> Entries)
{
    /// <summary>The icon of a kind.</summary>
    public static string Icon(FoundKind kind) => kind switch
    {
        FoundKind.Task => "checkbox",
        FoundKind.Project => "layout-kanban",
        FoundKind.Client => "building",
        FoundKind.Contact => "user",
        FoundKind.Note => "lock",
        FoundKind.File => "paperclip",
        _ => "message",
    };
}

/// <summary>What was found, in the API.</summary>
public sealed record FoundJson(string Q, IReadOnlyList<FoundThingJson> Items, string? Next);

/// <summary>One thing found.</summary>
/// <param name="Url">Its page.</param>
/// <param name="At">When it was made or said (UTC).</param>
public sealed record FoundThingJson(Guid Id, FoundKind Kind, string Title, string? Detail, string Url, DateTimeOffset At);
