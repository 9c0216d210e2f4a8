using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What happened to a task: who did what and when, in the reader's words, the newest first, by pages.</summary>
public static class ShowHistory
{
    /// <summary>How many lines a page is made of; what was done again within minutes is one line.</summary>
    public const int Most = 50;

    public static void Map(Routes routes) => routes.Get<Paged<HistoryLine>>("tasks/{task}/history", Handle);

    /// <param name="after">What the page before gave as <c>next</c>.</param>
    static async Task<Answer> Handle(TaskName task, Guid? after, HttpContext http, Db db, Member by, Page page)
    {
        var of = await db.TaskFor(by, task);
        var history = await db.HistoryOf(of, page.Text, after);
        return (Answer.WantsFragment(http) ? Answer.Page<HistoryView>(history) : Answer.GoTo($"/tasks/{of.Name}")).OrJson(() => new Paged<HistoryLine>(history.Lines, history.Next?.ToString()));
    }

    internal static async Task<HistoryModel> HistoryOf(this Db db, WorkTask task, Text text, Guid? after)
    {
        var all = db.Set<ActivityRow>().AsNoTracking().Where(x => x.Subject == task.Id);
        if (after is { } last) all = all.Where(x => x.Id.CompareTo(last) < 0);
        var rows = await all.OrderByDescending(x => x.Id).Take(Most + 1).ToListAsync();
        var more = rows.Count > Most;
        if (more) rows.RemoveAt(Most);
        var happened = rows.Select(x => x.Read()).ToList();
        var stages = happened.OfType<TaskMoved>().SelectMany(x => (Guid[])[x.From, x.To]).Distinct().ToList();
        var tasks = happened.SelectMany(Mentioned).OfType<Guid>().Distinct().ToList();
        var telling = new Telling(text,
            await db.Members.Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name),
            stages.Count == 0 ? new Dictionary<Guid, string>() : await db.Stages.Where(x => stages.Contains(x.Id)).Select(x => new { x.Id, x.Name }).ToDictionaryAsync(x => x.Id, x => x.Name),
            tasks.Count == 0 ? new Dictionary<Guid, string>() : await db.Tasks.Where(x => tasks.Contains(x.Id)).Select(x => new { x.Id, Name = x.Project.Code + "-" + x.Number }).ToDictionaryAsync(x => x.Id, x => x.Name),
            happened.OfType<TaskSorted>().Any() ? await db.LineNames() : new Dictionary<Guid, string>());
        var lines = telling.Lines(rows).Concat(await db.Described(task, telling, after, more ? rows[^1].Id : null));
        return new HistoryModel(task.Id, [.. lines.OrderByDescending(x => x.Id)], more ? rows[^1].Id : null);
    }

    /// <summary>Changes of the description that fall on one page: told by the texts that they left and not by the log, which is silent of what came with an import. Each is a line of its own.</summary>
    static async Task<IEnumerable<HistoryLine>> Described(this Db db, WorkTask task, Telling telling, Guid? after, Guid? downTo)
    {
        if (task.FormerDescriptionCount == 0) return [];
        var kept = db.FormerDescriptions.Where(x => x.TaskId == task.Id);
        if (after is { } last) kept = kept.Where(x => x.Id.CompareTo(last) < 0);
        if (downTo is { } least) kept = kept.Where(x => x.Id.CompareTo(least) >= 0);
        return (await kept.Select(x => new { x.Id, x.By, x.At }).ToListAsync()).Select(x => telling.Described(x.Id, x.By, x.At));
    }

    static IEnumerable<Guid?> Mentioned(Activity happened) => happened switch
    {
        SubtaskAdded added => [added.Subtask],
        TaskPutUnder put => [put.From, put.To],
        TaskWaits waits => [waits.Blocker],
        TaskCopied copied => [copied.Original],
        _ => [],
    };
}

/// <summary>One page of a task's history.</summary>
/// <param name="Next">From where to go on; null when this is all.</param>
public sealed record HistoryModel(Guid Task, IReadOnlyList<HistoryLine> Lines, Guid? Next);

/// <summary>One line of the history.</summary>
/// <param name="Kind">Name of what happened, for programs.</param>
/// <param name="By">The member; null when the product did it.</param>
/// <param name="Who">The same by name.</param>
/// <param name="What">In the reader's words.</param>
public sealed record HistoryLine(Guid Id, string Kind, Guid? By, string? Who, string What, DateTimeOffset At)
{
    /// <summary>The description's former text, where the line says that it was changed: <c>tasks/{task}/descriptions/{former}</c>.</summary>
    public Guid? Former { get; init; }
}
