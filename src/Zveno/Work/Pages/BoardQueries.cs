using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Reads boards: projections only, a bounded number of cards a column.</summary>
static class BoardQueries
{
    /// <summary>A task as a card of a board.</summary>
    public static readonly Expression<Func<WorkTask, CardModel>> Card = x => new CardModel(x.Id, x.Number, x.Title, x.AssigneeId, x.DueOn, x.ItemsDone, x.ItemsTotal, x.NoteCount, x.AttachmentCount, x.IsVisible, x.IsStarred, x.Priority, x.ClosedAt != null, x.LabelMarks, x.DueTime, x.PeopleMarks, x.EstimateMinutes, x.MovedAt, x.ParentId != null, x.FireMark);

    static readonly Func<Db, Guid, int, Task<List<CardModel>>> CardsIn = Ready.Many((Db db, Guid stage, int most) =>
        db.Set<WorkTask>().Where(x => x.ArchivedAt == null && x.BacklogPlace == null && x.StageId == stage && x.ParentId == null).OrderBy(x => x.Place).ThenBy(x => x.Id).Take(most).Select(Card));

    /// <summary>The whole board.</summary>
    /// <param name="keep">Gives a column that is known, or reads it.</param>
    /// <exception cref="NotHere">Unknown, or not for this member.</exception>
    public static async Task<BoardModel> BoardOf(this Db db, Member by, ProjectName name, DateOnly? today = null, Func<Stage, Func<Task<StageModel>>, Task<StageModel>>? keep = null)
    {
        var project = await db.ProjectsSeenBy(by).Named(name).Select(x => new { x.Id, x.Version, x.Code, x.Name, x.ClientId, ClientName = x.Client.Name, x.ArchivedAt }).SingleOrDefaultAsync() ?? throw new NotHere();
        var (look, limits) = await db.LookOf(project.Id, today);
        var columns = await db.Stages.AsNoTracking().Where(x => x.ProjectId == project.Id && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var works = by.Works() && project.ArchivedAt is null;
        var stages = new List<StageModel>(columns.Count);
        foreach (var stage in columns) stages.Add(keep is null ? await Read(stage) : await keep(stage, () => Read(stage)));
        return new BoardModel(project.Id, project.Version, project.Code, project.Name, project.ClientId, by.IsOutsider() ? null : project.ClientName, project.ArchivedAt is not null, stages, look, works, !by.IsOutsider(), await db.BacklogCount(by, project.Id));

        async Task<StageModel> Read(Stage stage) => WithStill(await db.Column(by, stage, project.Code, look, works, StageModel.Usual), stage, columns, project.ArchivedAt is null ? limits : null);
    }

    /// <summary>One column again.</summary>
    /// <param name="show">How many cards at most.</param>
    /// <param name="today">The reader's date, by which cards without movement are marked; when not said, none is.</param>
    public static async Task<StageModel> ColumnOf(this Db db, Member by, Guid stage, int show = StageModel.Usual, DateOnly? today = null)
    {
        var found = await db.Stages.AsNoTracking().Include(x => x.Project).OneVisible(stage);
        if (by.IsOutsider() && !await db.Tasks.InHandsOf(by.Id).AnyAsync(x => x.ProjectId == found.ProjectId)) throw new NotHere();
        var (look, limits) = await db.LookOf(found.ProjectId, today);
        var column = await db.Column(by, found, found.Project.Code, look, by.Works() && !found.Project.IsArchived, show);
        return limits is null || found.Project.IsArchived ? column : WithStill(column, found, await db.Stages.AsNoTracking().Where(x => x.ProjectId == found.ProjectId && x.ArchivedAt == null).ToListAsync(), limits);
    }

    // What is read for the cards says already which of them ask to be split or updated: no query of its own, which would look at the cards that are not shown too.
    static StageModel WithStill(StageModel column, Stage stage, IReadOnlyList<Stage> board, Stillness? limits)
    {
        if (limits is null || stage.IsDone || stage.WaitsForClient) return column;
        var isBegun = board.Any(x => !x.IsDone && x.Place < stage.Place) || !board.Any(x => !x.IsDone && x.Id != stage.Id);
        var still = column.Cards.Where(x => !x.IsClosed && limits.Asks(x, isBegun, column.Look.Subtasks.ContainsKey(x.Id))).Select(x => x.Id).ToHashSet();
        return still.Count == 0 ? column : column with { Look = column.Look with { Still = still } };
    }

    /// <summary>The version of a project's board; null when it is not there.</summary>
    public static async Task<string?> StampOf(this Db db, ProjectName name) =>
        (await db.Projects.Named(name).Select(x => (long?)x.Version).SingleOrDefaultAsync())?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The version of a task's board; null when the task is not there.</summary>
    public static async Task<string?> StampOf(this Db db, TaskName name) =>
        (await db.Tasks.Named(name).Select(x => (long?)x.Project.Version).SingleOrDefaultAsync())?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    static async Task<StageModel> Column(this Db db, Member by, Stage stage, string code, BoardLook look, bool works, int show)
    {
        var alone = by.IsOutsider();           // sees own tasks only: a subtask in his hands has no card to stand on
        var all = db.Tasks.SeenBy(by).OnBoard().Where(x => x.StageId == stage.Id && (alone || x.ParentId == null));
        var cards = alone ? await all.OrderBy(x => x.Place).ThenBy(x => x.Id).Take(show + 1).Select(Card).ToListAsync() : await CardsIn(db, stage.Id, show + 1);
        var count = cards.Count;
        if (count > show)
        {
            cards.RemoveAt(show);
            count = await all.CountAsync();
        }
        if (alone) cards = cards.ConvertAll(x => x with { Fire = null });                  // whose hours it takes is between the agency and its client
        return new StageModel(stage.Id, stage.Name, stage.IsDone, stage.WaitsForClient, stage.Limit, stage.ProjectId, code, count, show, cards, look, works);
    }

    static async Task<(BoardLook Look, Stillness? Limits)> LookOf(this Db db, Guid project, DateOnly? today)
    {
        var members = await db.Members.AsNoTracking().ToListAsync();
        var look = new BoardLook(
            members.ToDictionary(x => x.Id, x => x.Name),
            await db.Labels.Where(x => x.ProjectId == project).OrderBy(x => x.Id).Select(x => new LabelJson(x.Id, x.ProjectId, x.Name, x.Colour)).ToDictionaryAsync(x => x.Id),
            await db.Tasks.Open().Where(x => x.ProjectId == project && x.ParentId != null).GroupBy(x => x.ParentId!.Value)
                .Select(x => new { x.Key, Done = x.Count(t => t.ClosedAt != null), All = x.Count() }).ToDictionaryAsync(x => x.Key, x => (x.Done, x.All)),
            (await db.TaskLinks.Where(x => x.Task.ProjectId == project && x.Blocker.ClosedAt == null && x.Blocker.ArchivedAt == null).Select(x => x.TaskId).Distinct().ToListAsync()).ToHashSet(),
            await db.AgencyZone());
        return (look, today is { } day ? await Stillness.Read(db, day, [.. members.Where(x => x.LeftAt is null)]) : null);
    }
}
