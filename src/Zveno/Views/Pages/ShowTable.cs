using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>All tasks that the reader may see, as a table: filtered, sorted, grouped, by pages.</summary>
public static class ShowTable
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 100;

    public static void Map(Routes routes)
    {
        routes.Desk.Get("tasks", Handle);
        routes.Api.Get("tasks/table", Handle);
    }

    /// <param name="sort">A column of <see cref="Column"/>; with a minus before it, downwards.</param>
    /// <param name="group">A word of <see cref="Grouping"/>.</param>
    /// <param name="columns">Words of <see cref="Column"/> in their order, parted by commas; all when not said.</param>
    /// <param name="after">What the page before gave as <c>next</c>.</param>
    static async Task<IResult> Handle([AsParameters] TaskWords words, string? sort, string? group, string[]? columns, string? after, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        var (filter, order) = (TaskFilter.Of(words), TaskOrder.Of(sort, group, by));
        if (!Answer.WantsJson(http) && KeptView.Can(by, filter))
            return await KeptView.WithHours(kept, db, by, page, filter, $"table/{order}/{string.Join(',', columns ?? [])}/{after}", async () => await Html.Render(http, typeof(TablePage), await Of(db, by, page, filter, order, columns, after)));
        var model = await Of(db, by, page, filter, order, columns, after);
        return Answer.Page<TablePage>(model).OrJson(() => new
        {
            items = model.Rows.Select(x => new { x.Id, number = x.Name, x.Title, x.Client, x.ClientName, x.Project, x.ProjectName, x.Stage, x.StageName, x.IsDone, assignee = x.Person, x.DueOn, x.EstimateMinutes, x.SpentSeconds, x.Priority, x.IsStarred, x.IsVisible, x.DueTime, helpers = WorkTask.HelpersOf(x.People, x.Person), x.Service, x.ServiceName, x.Type, x.TypeName, hand = order.Group == Grouping.Person ? x.Hand : null }),
            next = model.Next,
            total = model.Total,
            groups = model.Order.Group == Grouping.None ? null : model.Sums.Select(x => new { group = x.Key, sums = x.Value }),
            ignored = filter.Ignored,
        });
    }

    internal static async Task<TableModel> Of(Db db, Member by, Page page, TaskFilter filter, TaskOrder order, string[]? columns, string? after)
    {
        var shown = filter with { State = filter.State ?? TaskState.Open };
        var tasks = await db.Filtered(shown, by, page.Today, page.Now);
        var names = await db.MemberNames();
        var read = order.Group == Grouping.Person ? await PeopleTable.Read(db, by, tasks, order, names, after, PageSize) : await Read(db, by, tasks, order, after);
        var frame = await ViewFrame.Of(db, by, "/tasks", filter, [.. order.Words()]);
        var usual = TableColumns.Usual(frame.KnowsClients, frame.Choices.Services.Count > 0, frame.Choices.Types.Count > 0);
        var chosen = TableColumns.Of(columns, usual);
        return new TableModel(frame with { More = [.. frame.More, ("columns", TableColumns.Word(chosen, usual))] }, order, usual, chosen, read.Rows, read.Sums, read.Total, names, read.Next, after is not null, page.Today, await db.AgencyZone()) { After = after, StageNames = await StageNames(db, by, read.Rows) };
    }

    static async Task<PeopleTable> Read(Db db, Member by, IQueryable<WorkTask> tasks, TaskOrder order, string? after)
    {
        var keys = order.Keys(db, by);
        var rows = await db.First(tasks.After(keys, after), by, keys, PageSize + 1);
        var sums = await db.Sums(tasks, by, order.Group);
        return new PeopleTable([.. rows.Take(PageSize)], rows.Count > PageSize ? keys.CursorOf(rows[PageSize - 1]) : null, sums, sums.Values.Aggregate(new TaskSums(0, 0, 0), (a, b) => a.And(b)));
    }

    static async Task<IReadOnlyList<string>> StageNames(Db db, Member by, IReadOnlyList<TaskRow> rows)
    {
        if (!by.Works() || rows.Count == 0) return [];
        var boards = rows.Select(x => x.Project).Distinct().ToList();
        var names = await db.Stages.Where(x => boards.Contains(x.ProjectId) && x.ArchivedAt == null).GroupBy(x => x.Name).Select(x => new { Name = x.Key, Place = x.Min(y => y.Place) }).ToListAsync();
        return [.. names.OrderBy(x => x.Place).ThenBy(x => x.Name, StringComparer.CurrentCultureIgnoreCase).Select(x => x.Name).DistinctBy(BoardColumns.KeyOf)];
    }
}

/// <summary>Who has a task in hand, to be changed where it stands.</summary>
/// <param name="Key">What ids of the row's fields end with.</param>
/// <param name="Names">Members by id.</param>
public sealed record HandsModel(TaskRow Row, string Key, IReadOnlyDictionary<Guid, string> Names);

/// <summary>A page of the table.</summary>
/// <param name="Usual">Columns that the reader has.</param>
/// <param name="Columns">Those that are shown, in their order.</param>
/// <param name="Sums">Of each group (see <see cref="TaskOrder.GroupOf"/>), over all pages.</param>
/// <param name="Total">Over everything that the filter shows, each task once.</param>
/// <param name="Names">Members by id.</param>
/// <param name="Next">The next page's cursor, if there is one.</param>
/// <param name="Zone">Where the agency is: what its due times are told in.</param>
/// <param name="IsLater">Whether pages come before this one.</param>
public sealed record TableModel(ViewFrame Frame, TaskOrder Order, IReadOnlyList<Column> Usual, IReadOnlyList<Column> Columns, IReadOnlyList<TaskRow> Rows, IReadOnlyDictionary<string, TaskSums> Sums, TaskSums Total, IReadOnlyDictionary<Guid, string> Names, string? Next, bool IsLater, DateOnly Today, TimeZoneInfo Zone)
{
    /// <summary>Live topics of what is on the page.</summary>
    public string Topics => string.Join(' ', Rows.Select(x => WorkTopics.Board(x.Project)).Distinct());

    /// <summary>What this page begins after; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>What the stages of the boards of these rows are called, each once: many may be moved at once.</summary>
    public IReadOnlyList<string> StageNames { get; init; } = [];

    /// <summary>The word of the columns; null for the usual ones.</summary>
    public string? ColumnWord => TableColumns.Word(Columns, Usual);

    /// <summary>The same page with other words.</summary>
    public string Address(Column? sort = null, bool? down = null, string? after = null) => "/tasks" + Frame.Filter.Query([.. Order.Words(sort, down), ("columns", ColumnWord), ("after", after)]);

    /// <summary>The words of the address, whichever page of it is shown.</summary>
    public string Words => Frame.Filter.Query([.. Order.Words(), ("columns", ColumnWord)]);
}
