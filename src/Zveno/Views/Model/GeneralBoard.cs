using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>What is asked of the general board.</summary>
/// <param name="Lanes">What the lanes are: nothing, clients, people, projects, services.</param>
/// <param name="Lane">Only this lane, by <see cref="BoardLane.Id"/>; null for all.</param>
/// <param name="Show">How many cards a column of a lane shows at most.</param>
public sealed record BoardAsk(TaskFilter Filter, Grouping Lanes, string? Lane, int Show)
{
    /// <summary>Whether all lanes are wanted at once, not only those that a screen begins with.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A lane; the only one, <see cref="Whole"/>, when there are none.</summary>
/// <param name="Id">Id of its client, person, project, service; <see cref="None"/> for what belongs to none.</param>
/// <param name="Name">Null for what belongs to none.</param>
/// <param name="IsLoaded">Whether its cards are here; else they come when the lane is scrolled to.</param>
/// <param name="Topics">Live topics of what it shows.</param>
public sealed record BoardLane(string Id, string? Name, int Count, IReadOnlyList<BoardCell> Cells, int Show, bool IsLoaded, string Topics)
{
    public const string Whole = "all";
    public const string None = "none";
}

/// <summary>A column of a lane.</summary>
/// <param name="Count">Tasks in it; <paramref name="Cards"/> may be fewer.</param>
public sealed record BoardCell(BoardColumn Column, int Count, IReadOnlyList<GeneralCard> Cards);

/// <summary>A card with what says whose it is.</summary>
/// <param name="Of">Client and project, less what the lane says already; and the stage where the column does not say it.</param>
public sealed record GeneralCard(CardModel Card, string Code, string Of);

/// <summary>The board as it was read.</summary>
/// <param name="Counts">Tasks by the key of their column.</param>
public sealed record GeneralBoard(IReadOnlyList<BoardColumn> Columns, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<BoardLane> Lanes, BoardLook Look)
{
    /// <summary>Days for which done tasks stand on the board, unless the filter says which.</summary>
    public const int DoneDays = 14;

    /// <summary>So many cards are sent with the page; lanes beyond them come when they are scrolled to.</summary>
    const int AtOnce = 240;

    /// <summary>Reads it: where all tasks stand in one narrow query, then only those cards that are shown.</summary>
    internal static async Task<GeneralBoard> Read(Db db, Member by, Page page, BoardAsk ask)
    {
        var projects = await ProjectsOf(db, by, ask.Filter);
        var ids = projects.Keys.ToList();
        var stages = await db.Stages.Where(x => x.ArchivedAt == null && ids.Contains(x.ProjectId)).OrderBy(x => x.ProjectId).ThenBy(x => x.Place).ThenBy(x => x.Id).Select(x => new BoardStage(x.Id, x.ProjectId, x.Name, x.IsDone)).ToListAsync();
        var columns = new BoardColumns(stages, page.Text.Views.OtherStages);
        var nameOf = stages.ToDictionary(x => x.Id, x => x.Name);
        var people = await db.Members.OrderBy(x => x.Name).ThenBy(x => x.Id).Select(x => new { x.Id, x.Name, IsHere = x.LeftAt == null }).ToListAsync();
        var services = ask.Lanes == Grouping.Service ? await db.Services.ToDictionaryAsync(x => x.Id, x => x.Name) : [];
        var look = new BoardLook(people.ToDictionary(x => x.Id, x => x.Name), new Dictionary<Guid, LabelJson>(), new Dictionary<Guid, (int, int)>(), new HashSet<Guid>(), await db.AgencyZone());

        var spots = (await Spots(db, by, page, ask)).Where(x => columns.Of(x.Stage) is not null).ToList();
        var cells = spots.SelectMany(x => LanesOf(x, ask), (x, lane) => (Spot: x, Lane: lane)).GroupBy(x => (x.Lane, Column: columns.Of(x.Spot.Stage)!)).ToDictionary(x => x.Key, x => x.Select(y => y.Spot).ToList());
        var lanes = cells.GroupBy(x => x.Key.Lane).ToDictionary(x => x.Key, x => x.Sum(y => y.Value.Count));
        if (ask.Lanes == Grouping.None) lanes.TryAdd(BoardLane.Whole, 0);
        else if (ask is { Lanes: Grouping.Person, Lane: null } && !ask.Filter.IsNarrow && !by.IsOutsider()) foreach (var one in people.Where(x => x.IsHere)) lanes.TryAdd(one.Id.ToString(), 0);      // to whom a task can be handed
        if (ask.Lane is { } only) lanes.TryAdd(only, 0);

        var heads = lanes.Select(x => (Id: x.Key, Count: x.Value, Name: NameOf(x.Key))).OrderBy(x => x.Count == 0).ThenBy(x => x.Name is null).ThenBy(x => x.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(x => x.Id, StringComparer.Ordinal).ToList();
        var (loaded, room) = (new HashSet<string>(), AtOnce);
        foreach (var head in heads)
        {
            if (room <= 0 && ask.Lane is null && !ask.IsWhole) break;
            loaded.Add(head.Id);
            room -= columns.All.Sum(x => Math.Min(ask.Show, cells.GetValueOrDefault((head.Id, x.Key))?.Count ?? 0));
        }
        var cards = await Cards(db, [.. cells.Where(x => loaded.Contains(x.Key.Lane)).SelectMany(x => x.Value.Take(ask.Show)).Select(x => x.Id).Distinct()]);
        look = await LookOf(db, look, cards.Values, page.Today);

        return new GeneralBoard(columns.All, spots.GroupBy(x => columns.Of(x.Stage)!).ToDictionary(x => x.Key, x => x.Count()), [.. heads.Select(head => new BoardLane(
            head.Id, head.Name, head.Count, [.. columns.All.Select(column => Cell(head.Id, column))], ask.Show, loaded.Contains(head.Id), WorkTopics.Tasks))], look);

        string? NameOf(string lane) => !Guid.TryParse(lane, out var id) ? null : ask.Lanes switch
        {
            Grouping.Client => projects.Values.FirstOrDefault(x => x.Client == id)?.ClientName,
            Grouping.Project => projects.GetValueOrDefault(id)?.Name,
            Grouping.Service => services.GetValueOrDefault(id),
            _ => look.People.GetValueOrDefault(id),
        };

        BoardCell Cell(string lane, BoardColumn column)
        {
            var all = cells.GetValueOrDefault((lane, column.Key)) ?? [];
            return new BoardCell(column, all.Count, !loaded.Contains(lane) ? [] : [.. all.Take(ask.Show).Where(x => cards.ContainsKey(x.Id)).Select(x => new GeneralCard(cards[x.Id], projects[x.Project].Code, Whose(x, column)))]);
        }

        string Whose(Spot spot, BoardColumn column)
        {
            var project = projects[spot.Project];
            return string.Join(" · ", new[] { ask.Lanes is Grouping.Client or Grouping.Project ? null : project.ClientName, ask.Lanes == Grouping.Project ? null : project.Name, column.IsRest ? nameOf.GetValueOrDefault(spot.Stage) : null }.OfType<string>());
        }
    }

    static async Task<Dictionary<Guid, BoardProject>> ProjectsOf(Db db, Member by, TaskFilter filter)
    {
        var knows = !by.IsOutsider();
        var projects = db.ProjectsSeenBy(by).Where(x => x.ArchivedAt == null);
        if (filter.Clients is { Count: > 0 } clients && knows) projects = projects.Where(x => clients.Contains(x.ClientId));
        if (filter.Projects.Count > 0)
        {
            var (codes, ids) = (filter.Projects.Select(x => x.Code).OfType<string>().ToList(), filter.Projects.Where(x => x.Code is null).Select(x => x.Id).ToList());
            projects = projects.Where(x => codes.Contains(x.Code) || ids.Contains(x.Id));
        }
        return await projects.Select(x => new BoardProject(x.Id, x.Code, x.Name, knows ? x.ClientId : null, knows ? x.Client.Name : null)).ToDictionaryAsync(x => x.Id);
    }

    static async Task<List<Spot>> Spots(Db db, Member by, Page page, BoardAsk ask)
    {
        var tasks = await db.Filtered(ask.Filter with { State = ask.Filter.State ?? TaskState.All }, by, page.Today, page.Now);
        if (ask.Filter.State is null)
        {
            var since = page.Now.AddDays(-DoneDays);
            tasks = tasks.Where(x => x.ClosedAt == null || x.ClosedAt >= since);
        }
        // A part stands on its task's card; where people are asked for, what is in whose hands counts.
        if (!by.IsOutsider() && ask.Lanes != Grouping.Person && !ask.Filter.Mine && ask.Filter.People.Count == 0) tasks = tasks.Where(x => x.ParentId == null);
        var lane = Guid.TryParse(ask.Lane, out var id) ? id : (Guid?)null;
        if (ask.Lane is not null) tasks = ask.Lanes switch
        {
            Grouping.Client => tasks.Where(x => x.ClientId == lane),
            Grouping.Project => tasks.Where(x => x.ProjectId == lane),
            Grouping.Person => lane is { } who ? await db.InHands(tasks, [who]) : tasks.Where(x => x.AssigneeId == null),
            Grouping.Service => tasks.Where(x => x.ServiceId == lane),
            _ => tasks,
        };
        return await tasks.OrderBy(x => x.DueOn == null).ThenBy(x => x.DueOn).ThenBy(x => x.Id).Select(x => new Spot(x.Id, x.ProjectId, x.ClientId, x.AssigneeId, x.PeopleMarks, x.ServiceId, x.StageId)).ToListAsync();
    }

    /// <summary>The lanes that a task stands in: one, but for people; then it stands with each of them, and with nobody else when one lane is asked for.</summary>
    static IEnumerable<string> LanesOf(Spot spot, BoardAsk ask) => ask.Lanes switch
    {
        Grouping.Client => [spot.Client.ToString()],
        Grouping.Project => [spot.Project.ToString()],
        Grouping.Person => WorkTask.HelpersOf(spot.Helpers, spot.Person).Select(x => x.ToString()).Prepend(spot.Person?.ToString() ?? BoardLane.None).Where(x => ask.Lane is null || ask.Lane == x),
        Grouping.Service => [spot.Service?.ToString() ?? BoardLane.None],
        _ => [BoardLane.Whole],
    };

    static async Task<Dictionary<Guid, CardModel>> Cards(Db db, IReadOnlyList<Guid> ids) =>
        ids.Count == 0 ? [] : await db.Tasks.AsNoTracking().Where(x => ids.Contains(x.Id)).Select(BoardQueries.Card).ToDictionaryAsync(x => x.Id);

    static async Task<BoardLook> LookOf(Db db, BoardLook look, IReadOnlyCollection<CardModel> cards, DateOnly today)
    {
        if (cards.Count == 0) return look;
        var ids = cards.Select(x => x.Id).ToList();
        var labels = cards.SelectMany(x => TaskJson.Marks(x.Labels)).Distinct().ToList();
        return look with
        {
            Still = (await db.Still(db.Tasks.Where(x => ids.Contains(x.Id)), await Stillness.Read(db, today)).Select(x => x.Id).ToListAsync()).ToHashSet(),
            Labels = labels.Count == 0 ? look.Labels : await db.Labels.Where(x => labels.Contains(x.Id)).Select(x => new LabelJson(x.Id, x.ProjectId, x.Name, x.Colour)).ToDictionaryAsync(x => x.Id),
            Subtasks = await db.Tasks.Open().Where(x => x.ParentId != null && ids.Contains(x.ParentId.Value)).GroupBy(x => x.ParentId!.Value).Select(x => new { x.Key, Done = x.Count(t => t.ClosedAt != null), All = x.Count() }).ToDictionaryAsync(x => x.Key, x => (x.Done, x.All)),
            Waiting = (await db.TaskLinks.Where(x => ids.Contains(x.TaskId) && x.Blocker.ClosedAt == null && x.Blocker.ArchivedAt == null).Select(x => x.TaskId).Distinct().ToListAsync()).ToHashSet(),
        };
    }

    sealed record Spot(Guid Id, Guid Project, Guid Client, Guid? Person, string Helpers, Guid? Service, Guid Stage);

    sealed record BoardProject(Guid Id, string Code, string Name, Guid? Client, string? ClientName);
}
