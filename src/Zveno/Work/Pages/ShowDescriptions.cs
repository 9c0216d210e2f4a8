using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a task's description said before: which texts there are, and of each what the next one took away and added.</summary>
public static class ShowDescriptions
{
    public static void Map(Routes routes)
    {
        routes.Api.Get<Paged<FormerDescriptionJson>>("tasks/{task}/descriptions", Many);
        routes.Get<FormerDescriptionWholeJson>("tasks/{task}/descriptions/{former:guid}", One);
    }

    /// <summary>Newest first.</summary>
    /// <param name="after">What the page before gave as <c>next</c>.</param>
    static async Task<Answer> Many(TaskName task, int? after, int? limit, Db db, Member by)
    {
        var (of, size) = (await db.TaskFor(by, task), Math.Clamp(limit ?? Paging.Most, 1, Paging.Most));
        var all = db.FormerDescriptions.Where(x => x.TaskId == of.Id && (after == null || x.Number < after));
        var rows = await all.OrderByDescending(x => x.Number).Take(size + 1).Select(x => new FormerDescriptionJson(x.Id, x.Number, x.By, x.At)).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Page(rows, size, x => x, () => rows[size - 1].Number));
    }

    static async Task<Answer> One(TaskName task, Guid former, HttpContext http, Db db, Member by)
    {
        var inPlace = Answer.WantsFragment(http);
        var shown = await db.FormerOf(await db.TaskFor(by, task), former, by, inPlace);
        var (was, then) = (shown.Former, shown.Then);
        return (inPlace ? Answer.Page<FormerView>(shown) : Answer.Page<FormerPage>(shown)).OrJson(() => new FormerDescriptionWholeJson(was.Id, was.Number, was.By, was.At, was.Text, then));
    }

    /// <exception cref="NotHere">Another task's, or none.</exception>
    internal static async Task<FormerModel> FormerOf(this Db db, WorkTask task, Guid former, Member by, bool inPlace)
    {
        var was = await db.FormerDescriptions.AsNoTracking().Where(x => x.TaskId == task.Id).OneVisible(former);
        var then = await db.FormerDescriptions.Where(x => x.TaskId == task.Id && x.Number == was.Number + 1).Select(x => x.Text).SingleOrDefaultAsync() ?? task.Description;
        var place = await db.PlaceOf(task.Id);
        return new FormerModel(task, was, then, ComparedLine.Of(MemberMark.Bare(was.Text), MemberMark.Bare(then)), place.Names.GetValueOrDefault(was.By), place,
            by.CanWorkOn(task.Project, task) && !task.IsArchived && !task.Project.IsArchived, inPlace);
    }
}

/// <summary>What a description said before, and what the next text made of it.</summary>
/// <param name="Then">What replaced it.</param>
/// <param name="Lines">The two line by line; null when they are too long for that.</param>
/// <param name="Who">Name of the one whose text replaced it.</param>
/// <param name="Place">What the text may name and show.</param>
/// <param name="MayChange">Whether the reader may bring it back now.</param>
/// <param name="InPlace">Under its line of the history, and not a page of its own.</param>
public sealed record FormerModel(WorkTask Task, FormerDescription Former, string Then, IReadOnlyList<ComparedLine>? Lines, string? Who, MarkdownPlace Place, bool MayChange, bool InPlace)
{
    /// <summary>Where it is.</summary>
    public string Url => $"/tasks/{Task.Id}/descriptions/{Former.Id}";

    /// <summary>Whether the task says just that now.</summary>
    public bool IsNow => Former.Text == Task.Description;
}
