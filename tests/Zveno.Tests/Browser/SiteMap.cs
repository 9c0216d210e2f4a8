using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Zveno.Tests.Browser;

/// <summary>A page of the product: who sees it, and one address of its kind.</summary>
/// <param name="Who">Short name of the member; «guest» for a room, «nobody» for the doors.</param>
/// <param name="Kind">The address with its ids blotted out: <c>/clients/{id}</c>.</param>
public sealed record Spot(string Who, string Kind, string Address)
{
    /// <summary>As a file name.</summary>
    public string FileName => $"{Who}{Regex.Replace(Kind, "[^A-Za-z0-9]+", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).TrimEnd('-')}";

    public override string ToString() => $"{Who} {Kind}";
}

/// <summary>All pages that people can click their way to: found by following links, one of each kind, so that a new page is looked at without being named here.</summary>
static partial class SiteMap
{
    /// <summary>Where people start; what is not linked from anywhere they go is named too.</summary>
    static readonly (string Who, string[] From)[] Starts =
    [
        ("oleg", ["/", "/ui"]),
        ("irina", ["/"]),
        ("nikita", ["/"]),
        ("nobody", ["/sign-in"]),
    ];

    /// <summary>Links that lead nowhere, as the walk met them.</summary>
    public static List<string> Dead { get; } = [];

    /// <summary>Walks the whole house.</summary>
    public static async Task<IReadOnlyList<Spot>> Walk(House house)
    {
        var spots = new Dictionary<string, Spot>(StringComparer.Ordinal);
        foreach (var (who, from) in Starts)
        {
            await using var context = who == "nobody" ? await house.Open() : await house.SignIn(who);
            await Walk(context, who, from, spots);
        }
        await using var guest = await house.Open();
        await Walk(guest, "guest", [house.Tale.Rooms.Values.First()], spots);
        return [.. spots.Values];
    }

    static async Task Walk(IBrowserContext context, string who, string[] from, Dictionary<string, Spot> spots)
    {
        var waiting = new Queue<string>(from);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var address))
        {
            var kind = KindOf(address);
            // The first screen is another one for every role.
            var key = kind == "/" ? $"{who} /" : kind;
            if (!seen.Add(kind) || spots.ContainsKey(key)) continue;
            var answer = await context.APIRequest.GetAsync(address, new() { Headers = [new("Accept", "text/html")] });
            if (!answer.Headers.TryGetValue("content-type", out var type) || !type.StartsWith("text/html", StringComparison.Ordinal)) continue;
            if (!answer.Ok)
            {
                Dead.Add($"{who} is led to {address}: {answer.Status}");
                continue;
            }
            spots[key] = new Spot(who, kind, address);
            foreach (var link in (await new HtmlParser().ParseDocumentAsync(await answer.TextAsync())).QuerySelectorAll("a[href]"))
                if (link.GetAttribute("href") is { } href && href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal) && !link.HasAttribute("download")) waiting.Enqueue(href.Split('#')[0]);
        }
    }

    /// <summary>The address without its ids and questions.</summary>
    public static string KindOf(string address)
    {
        var path = address.Split('?', '#')[0];
        path = Ids().Replace(path, "{id}");
        path = Cards().Replace(path, "{task}");
        path = Projects().Replace(path, "/projects/{project}");
        return RoomIds().Replace(Rooms().Replace(path, "/r/{link}"), "/{id}");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.None, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("[A-Z][A-Z0-9]{1,5}-[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Cards();

    [GeneratedRegex("/projects/[A-Z][A-Z0-9]{1,5}(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex Projects();

    [GeneratedRegex("^/r/[A-Za-z0-9_-]{20,}", RegexOptions.None, 1000)]
    private static partial Regex Rooms();

    [GeneratedRegex("(?<=/(?:r/{link}|as-client)/[a-z]+)/[A-Za-z0-9_-]{16}(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex RoomIds();
}
