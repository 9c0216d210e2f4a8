using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A project's board; in the API, the project.</summary>
public static class ShowBoard
{
    public static void Map(Routes routes)
    {
        routes.Get<ProjectJson>("projects/{project}", Handle);
        routes.Get<StageJson>("stages/{stage}", Column);
        routes.Api.Get<Paged<StageJson>>("projects/{project}/stages", Stages);
        routes.Api.Get<Paged<LabelJson>>("projects/{project}/labels", Labels);
    }

    static async Task<IResult> Handle(ProjectName project, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        if (Answer.WantsJson(http)) return await Json(project, db, by, page);
        // An outsider's board is his own; everybody else's is one page, kept.
        if (by.IsOutsider()) return Answer.Page<BoardPage>(await db.BoardOf(by, project, page.Today));
        return await kept.Of(by.AgencyId, $"board/{project}/{by.Works()}/{page.Flavour}", () => db.StampOf(project), async () =>
        {
            var board = await db.BoardOf(by, project, page.Today, Kept);          // its version is read first
            return new KeptHtml(await Html.Render(http, typeof(BoardPage), board), board.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), WorkTopics.Board(board.Project), "members", $"client:{board.Client}");
        });

        // a move changes two columns of five, and reading and writing the cards is most of a board
        Task<StageModel> Kept(Stage stage, Func<Task<StageModel>> read) => kept.Part(by.AgencyId, $"stage/{stage.Id}/{by.Works()}/{page.Flavour}", [WorkTopics.Stage(stage.Id), WorkTopics.Frame(stage.ProjectId), "members", "calendar", "agency"], read, x => x.Bytes);
    }

    static async Task<Answer> Json(ProjectName name, Db db, Member by, Page page)
    {
        var found = await db.Listed(db.ProjectsSeenBy(by).Named(name), by, page.Today).SingleOrDefaultAsync() ?? throw new NotHere();
        return Answer.Done().OrJson(() => found);
    }

    static async Task<Answer> Column(Guid stage, int? show, HttpContext http, Db db, Member by, Page page)
    {
        var column = await db.ColumnOf(by, stage, Math.Clamp(show ?? StageModel.Usual, StageModel.Usual, 20_000), page.Today);
        return (Answer.WantsFragment(http) ? Answer.Page<StageColumn>(column) : Answer.GoTo($"/projects/{column.Code}"))
            .OrJson(() => new StageJson(column.Id, column.Project, column.Name, column.IsDone, column.WaitsForClient, column.Limit, null, null, [], column.Count, null));
    }

    static async Task<Answer> Stages(ProjectName project, Db db, Member by)
    {
        var of = await db.ProjectFor(by, project);
        var stages = await db.Stages.AsNoTracking().Where(x => x.ProjectId == of.Id).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var held = await db.Tasks.SeenBy(by).OnBoard().Where(x => x.ProjectId == of.Id && x.ParentId == null).GroupBy(x => x.StageId).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        return Answer.Done().OrJson(() => Paging.Whole(stages.Select(x => StageJson.Of(x, held.GetValueOrDefault(x.Id)))));
    }

    static async Task<Answer> Labels(ProjectName project, Db db, Member by)
    {
        var of = await db.ProjectFor(by, project);
        var labels = await db.Labels.AsNoTracking().Where(x => x.ProjectId == of.Id).OrderBy(x => x.Id).ToListAsync();
        return Answer.Done().OrJson(() => Paging.Whole(labels.Select(LabelJson.Of)));
    }
}
