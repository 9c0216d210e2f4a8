using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Records that a project's rule shows to its client.</summary>
public enum ShownKind
{
    Tasks,
    Decisions,
    Metrics,
}

/// <summary>How many of them there are.</summary>
/// <param name="Shown">Those that the client sees.</param>
/// <param name="Hidden">Those that he does not.</param>
public sealed record ShownJson(ShownKind Kind, int Shown, int Hidden);

/// <summary>A kind of records that a project's rule shows to its client; each module knows its own.</summary>
public interface IShownByRule
{
    /// <summary>How many a project has.</summary>
    Task<ShownJson> Count(Guid project);

    /// <summary>Shows all of a project's to the client, or takes them all back inside.</summary>
    Task Show(Guid project, bool shown, Member by, DateTimeOffset at);
}

/// <summary>Tasks: those of the board and the backlog; a subtask is only ever shown by hand.</summary>
public sealed class TasksShownByRule(Db db) : IShownByRule
{
    /// <inheritdoc />
    public async Task<ShownJson> Count(Guid project)
    {
        var counts = await Of(project).GroupBy(x => x.IsVisible).Select(x => new { x.Key, Count = x.Count() }).ToListAsync();
        return new ShownJson(ShownKind.Tasks, counts.Where(x => x.Key).Sum(x => x.Count), counts.Where(x => !x.Key).Sum(x => x.Count));
    }

    /// <inheritdoc />
    public async Task Show(Guid project, bool shown, Member by, DateTimeOffset at)
    {
        foreach (var task in await Of(project).WithBoard().Where(x => x.IsVisible != shown).OrderBy(x => x.Id).ToListAsync()) task.Show(shown, by, at);
    }

    IQueryable<WorkTask> Of(Guid project) => db.Tasks.Where(x => x.ProjectId == project && x.ArchivedAt == null && x.ParentId == null);
}
