using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;

namespace Zveno.Desk;

/// <summary>Search and commands: as you type for the palette, a page for a link, JSON for programs. Everybody finds what he may see only.</summary>
public static class ShowSearch
{
    const int MostInPalette = 6;
    const int MostOnPage = 30;
    const int MostPhrases = 4;

    /// <summary>So many of the newest that answer the words are looked through when something narrows.</summary>
    const int MostLookedThrough = 1_000;

    internal static readonly (string Name, FoundKind[] Kinds)[] Groups =
    [
        ("tasks", [FoundKind.Task]),
        ("projects", [FoundKind.Project]),
        ("clients", [FoundKind.Client, FoundKind.Contact]),
        ("talk", [FoundKind.Topic, FoundKind.Message]),
        ("knowledge", [FoundKind.Article]),
        ("notes", [FoundKind.Note]),
        ("files", [FoundKind.File]),
    ];

    public static void Map(Routes routes) => routes.Get<FoundJson>("search", Handle);

    static async Task<Answer> Handle(string? q, Db db, Member by, Page page, HttpContext http, SearchGuess guess, SearchSeen seen, IEnumerable<NavItem> nav, IEnumerable<PaletteCommand> commands, CancellationToken stop)
    {
        var typed = (q ?? "").Length > 200 ? q![..200] : q ?? "";
        var asks = http.Request.Headers["HX-Target"].ToString();
        var palette = Answer.WantsFragment(http) && !asks.EndsWith("search-found", StringComparison.Ordinal);
        var model = await Find(typed, db, by, guess, seen, palette ? MostInPalette : MostOnPage, stop);
        if (palette)
        {
            var time = TimeIn(typed, by, page.Now);
            return Answer.Page<PaletteResults>(model with { Commands = CommandsFor(typed, by, page, http, nav, commands), Time = time, Running = await Running(typed, db, by, page), Startable = await Startable(typed, db, by), Phrases = time is null ? [] : await db.PhrasesFor(time, by, MostPhrases) });
        }
        return (Answer.WantsFragment(http) ? Answer.Page<SearchFound>(model) : Answer.Page<SearchPage>(model))
            .OrJson(() => new FoundJson(typed, [.. model.Groups.SelectMany(x => x.Entries).Select(x => new FoundThingJson(x.Id, x.Kind, x.Title, x.Detail, x.Route, x.At, x.IsSeen))], null, model.Meant));
    }

    internal static async Task<SearchModel> Find(string typed, Db db, Member by, SearchGuess guess, SearchSeen seen, int most, CancellationToken stop)
    {
        var wish = SearchWish.Of(typed);
        var scope = SearchScope.Of(by.AgencyId, by.Id, staff: !by.IsOutside, talks: by.TalksToClients);
        var groups = Groups.Where(x => wish.Group is null || x.Name == wish.Group).ToList();
        var narrowing = wish.Narrows ? new SearchNarrowing(db, by, wish) : null;
        if (narrowing is not null) await narrowing.Resolve(stop);
        var query = SearchWords.Query(wish.Words);
        if (query.IsEmpty)
        {
            if (narrowing is null || !groups.Exists(x => x.Name == "tasks")) return new SearchModel(typed, wish, null, null, [], []);
            var ids = await narrowing.Tasks(most, stop);
            var tasks = await SearchHit.Of(db.Set<SearchEntry>().Where(x => ids.Contains(x.Id)).OrderByDescending(x => x.At).ThenByDescending(x => x.Id)).ToListAsync(stop);
            return new SearchModel(typed, wish, null, null, tasks.Count > 0 ? await seen.Mark([new("tasks", tasks)], stop) : [], []);
        }
        if (await Ask(query) is { Count: > 0 } found) return new SearchModel(typed, wish, query, null, found, []);
        if (SearchGuess.OtherLayout(wish.Words) is { } other && SearchWords.Query(other) is { IsEmpty: false } swapped)
        {
            if (await Ask(swapped) is { Count: > 0 } meant) return new SearchModel(typed, wish, swapped, "layout", meant, []);
        }
        if (await guess.Near(db, query, stop) is { } near && await Ask(near) is { Count: > 0 } nearly) return new SearchModel(typed, wish, near, "near", nearly, []);
        return new SearchModel(typed, wish, query, null, [], []);

        async Task<IReadOnlyList<SearchGroup>> Ask(SearchQuery asked)
        {
            var all = await db.Search(scope, asked, [.. groups.Select(x => x.Kinds)], narrowing is null ? most : MostLookedThrough, stop);
            if (narrowing is not null)
            {
                var fits = await narrowing.Keep([.. all.SelectMany(x => x)], stop);
                all = [.. all.Select(x => x.Where(y => fits.Contains(y.Id)).Take(most).ToList())];
            }
            return await seen.Mark([.. groups.Zip(all, (group, entries) => new SearchGroup(group.Name, entries)).Where(x => x.Entries.Count > 0)], stop);
        }
    }

    /// <summary>Time that the line says, «2ч аудит АВТО-12 вчера»; a number without a unit is looked for, not booked.</summary>
    static EntryText? TimeIn(string typed, Member by, DateTimeOffset at)
    {
        var first = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");
        return first.Length > 1 && char.IsAsciiDigit(first[0]) && first.Any(x => !char.IsAsciiDigit(x) && x is not ('.' or ',' or '-')) ? EntryText.Read(typed, by.Today(at)) : null;
    }

    /// <summary>The running timer, where nothing is typed yet or words of stopping it are.</summary>
    static async Task<TimerView?> Running(string typed, Db db, Member by, Page page) =>
        await db.RunningTimerView(by) is { } timer && page.Text.Timesheet.StopOn(timer.Number ?? timer.Title ?? "").Contains(typed.Trim(), StringComparison.CurrentCultureIgnoreCase) ? timer : null;

    /// <summary>The task whose number is typed, whatever letters it is typed in: a timer may be started on it.</summary>
    static async Task<(Guid Id, string Name)?> Startable(string typed, Db db, Member by)
    {
        var word = typed.Trim();
        if (word.Contains(' ', StringComparison.Ordinal) || word.LastIndexOf('-') is not (> 0 and < 12) || !int.TryParse(word.AsSpan(word.LastIndexOf('-') + 1), out _)) return null;
        return await db.TaskSaid(by, word) is { IsClosed: false, IsArchived: false } task ? (task.Id, $"{task.Project.Code}-{task.Number} {task.Title}") : null;
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
/// <param name="Query">What its words are marked by; null when there were none.</param>
/// <param name="Meant">Nothing was found by what was typed, but by the same keys in the other layout (<c>layout</c>) or by a word near it (<c>near</c>).</param>
/// <param name="Commands">Name, address, icon; in the palette only.</param>
public sealed record SearchModel(string Typed, SearchWish Wish, SearchQuery? Query, string? Meant, IReadOnlyList<SearchGroup> Groups, IReadOnlyList<(string Name, string Href, string Icon)> Commands)
{
    /// <summary>Time that the line says, to be booked by Enter; in the palette only.</summary>
    public EntryText? Time { get; init; }

    /// <summary>The timer that may be stopped; in the palette only.</summary>
    public TimerView? Running { get; init; }

    /// <summary>A task that a timer may be started on; in the palette only.</summary>
    public (Guid Id, string Name)? Startable { get; init; }

    /// <summary>Ready descriptions that the time may be booked with.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];
}

/// <summary>Things of one kind.</summary>
public sealed record SearchGroup(string Name, IReadOnlyList<SearchHit> Entries)
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
        FoundKind.Article => "help-circle",
        _ => "message",
    };
}

/// <summary>What was found, in the API.</summary>
/// <param name="Meant">Nothing was found by what was typed, but by the same keys in the other layout (<c>layout</c>) or by a word near it (<c>near</c>).</param>
public sealed record FoundJson(string Q, IReadOnlyList<FoundThingJson> Items, string? Next, string? Meant);

/// <summary>One thing found.</summary>
/// <param name="Url">Its page.</param>
/// <param name="At">When it was made or said (UTC).</param>
/// <param name="IsSeen">Whether the client's room shows it.</param>
public sealed record FoundThingJson(Guid Id, FoundKind Kind, string Title, string? Detail, string Url, DateTimeOffset At, bool IsSeen);
