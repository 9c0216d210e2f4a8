using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>What every view has: its address, its filter, and what the filter can be chosen from.</summary>
/// <param name="Path">The address of this view without its words.</param>
/// <param name="More">Words of the address besides the filter, kept when the filter changes.</param>
/// <param name="Kinds">Views that the reader has.</param>
/// <param name="KnowsClients">Whether the reader knows clients: a subcontractor does not.</param>
public sealed record ViewFrame(string Path, TaskFilter Filter, IReadOnlyList<(string Name, string? Value)> More, FilterChoices Choices, IReadOnlyList<ViewKind> Kinds, bool KnowsClients, bool Works)
{
    /// <summary>The frame of a view, for a reader.</summary>
    internal static async Task<ViewFrame> Of(Db db, Member by, string path, TaskFilter filter, params IReadOnlyList<(string, string?)> more) =>
        new(path, filter, more, await FilterChoices.Of(db, by), [.. ViewKind.All.Where(x => x.For?.Invoke(by) ?? true)], !by.IsOutsider(), by.IsActive && (by.Works() || by.IsOutsider()));

    /// <summary>The words of this view's address.</summary>
    public string Words => Filter.Query(More);

    /// <summary>The address of another view with the same filter.</summary>
    public string Other(string path) => path + Filter.Query();
}

/// <summary>What the filter's fields offer.</summary>
public sealed record FilterChoices(IReadOnlyList<Choice> Clients, IReadOnlyList<Choice> Projects, IReadOnlyList<Choice> People, IReadOnlyList<string> Labels, IReadOnlyList<Choice> Services, IReadOnlyList<Choice> Types)
{
    /// <summary>Names in lists are read whole up to so many.</summary>
    const int Most = 1000;

    internal static async Task<FilterChoices> Of(Db db, Member by)
    {
        var projects = await db.ProjectsSeenBy(by).Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Take(Most).Select(x => new { x.Id, x.Code, x.Name }).ToListAsync();
        var ids = projects.Select(x => x.Id).ToList();
        return new FilterChoices(
            by.IsOutsider() ? [] : await db.Clients.Where(x => x.ArchivedAt == null).OrderBy(x => x.Name).ThenBy(x => x.Id).Take(Most).Select(x => new Choice(x.Id.ToString(), x.Name)).ToListAsync(),
            [.. projects.Select(x => new Choice(x.Code, x.Name))],
            by.IsOutsider() ? [] : await db.Members.Active().Select(x => new Choice(x.Id.ToString(), x.Name)).ToListAsync(),
            await db.Labels.Where(x => x.Name != "" && ids.Contains(x.ProjectId)).Select(x => x.Name).Distinct().OrderBy(x => x).Take(Most).ToListAsync(),
            [.. (await db.Offered<Service>()).Select(x => new Choice(x.Id.ToString(), x.Name))],
            [.. (await db.Offered<TaskType>()).Select(x => new Choice(x.Id.ToString(), x.Name))]);
    }
}

/// <summary>Something to choose.</summary>
/// <param name="Value">As addresses say it.</param>
public sealed record Choice(string Value, string Name);
