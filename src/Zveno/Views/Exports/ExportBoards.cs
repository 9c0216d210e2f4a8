using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>What stands on a board, column by column: the general one by its lanes, and a project's.</summary>
public static class ExportBoards
{
    public static void Map(Routes routes)
    {
        Sheet.Map(routes, "tasks/board", General);
        Sheet.Map(routes, "projects/{project}/board", OfProject);
    }

    /// <param name="lanes">As on the page: <c>client</c>, <c>person</c>, <c>project</c>, <c>service</c>.</param>
    static async Task<Sheet> General([AsParameters] TaskWords words, string? lanes, Db db, Member by, Page page)
    {
        var ask = new BoardAsk(TaskFilter.Of(words), ShowGeneralBoard.SplitOf(lanes, by), null, Sheet.MostRows) { IsWhole = true };
        var board = await GeneralBoard.Read(db, by, page, ask);
        var sheet = (await TaskSheet.Of(db, by, page)).But(Column.Stage);
        var (text, split) = (page.Text.Views, ask.Lanes != Grouping.None);
        var list = board.Lanes.SelectMany(lane => lane.Cells.SelectMany(cell => cell.Cards.Select(card =>
            (card.Card.Id, (IReadOnlyList<object?>)[.. split ? (object?[])[lane.Name ?? text.LaneOfNobody(ask.Lanes)] : [], cell.Column.Name])))).ToList();
        return new Sheet(text.Board, "board", sheet.Head([.. split ? (string[])[text.ExportLane] : [], text.ColumnName(Column.Stage)]), sheet.Rows(db, by, list));
    }

    /// <summary>The board of a project from its first stage to its last; the words of a filter narrow it as they do anywhere.</summary>
    static async Task<Sheet> OfProject([AsParameters] TaskWords words, ProjectName project, Db db, Member by, Page page)
    {
        var of = await db.ProjectFor(by, project);
        var tasks = (await db.Filtered(TaskFilter.Of(words), by, page.Today, page.Now)).OnBoard().Where(x => x.ProjectId == of.Id && x.Stage.ArchivedAt == null);
        if (!by.IsOutsider()) tasks = tasks.Where(x => x.ParentId == null);
        var sheet = (await TaskSheet.Of(db, by, page, [Column.Stage, .. TableColumns.Usual(false).Where(x => x is not (Column.Stage or Column.Project))]));
        return new Sheet(page.Text.Views.Board, $"board-{of.Code}", sheet.Head(), sheet.Rows(db.Rows(tasks.OrderBy(x => x.Stage.Place).ThenBy(x => x.StageId).ThenBy(x => x.Place).ThenBy(x => x.Id).Take(Sheet.MostRows), by)));
    }
}
