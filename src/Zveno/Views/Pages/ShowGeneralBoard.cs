using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>One board over all projects: stages joined by their names, in lanes by client, person, project or service.</summary>
public static class ShowGeneralBoard
{
    /// <summary>Cards of a column of a lane, and how many more at each asking.</summary>
    public const int Step = 30;

    static readonly Grouping[] Splits = [Grouping.None, Grouping.Client, Grouping.Person, Grouping.Project, Grouping.Service];

    public static void Map(Routes routes) => routes.Get<GeneralBoardJson>("tasks/board", Handle);

    /// <param name="lanes"><c>client</c>, <c>person</c>, <c>project</c>, <c>service</c>; none when not said.</param>
    /// <param name="lane">Only this lane: an id, <c>none</c>, <c>all</c>.</param>
    /// <param name="show">Cards of a column of a lane at most.</param>
    static async Task<IResult> Handle([AsParameters] TaskWords words, string? lanes, string? lane, string? show, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        var split = SplitOf(lanes, by);
        var of = lane is BoardLane.Whole or BoardLane.None ? lane : Guid.TryParse(lane, out var id) ? id.ToString() : null;
        var ask = new BoardAsk(TaskFilter.Of(words), split, of, int.TryParse(show, CultureInfo.InvariantCulture, out var most) ? Math.Clamp(most, Step, 2000) : split == Grouping.None ? Step : Step / 3);
        if (Answer.WantsJson(http)) return await Json(db, by, page, ask);
        if (!KeptView.Can(by, ask.Filter)) return Results.Bytes(await Render(http, db, by, page, ask), "text/html; charset=utf-8");
        return await KeptView.Of(kept, db, by, page, ask.Filter, $"general-board/{split}/{of}/{ask.Show}/{Answer.WantsFragment(http)}", () => Render(http, db, by, page, ask));
    }

    /// <summary>The lanes that a word of an address names; none when it names none, or an outsider asks for clients.</summary>
    internal static Grouping SplitOf(string? word, Member by) =>
        Splits.FirstOrDefault(x => string.Equals(TaskFilter.Word(x), word, StringComparison.OrdinalIgnoreCase)) is var split && split == Grouping.Client && by.IsOutsider() ? Grouping.None : split;

    static async Task<ReadOnlyMemory<byte>> Render(HttpContext http, Db db, Member by, Page page, BoardAsk ask)
    {
        var model = await Model(db, by, page, ask);
        return ask.Lane is not null && Answer.WantsFragment(http) ? await Html.Render(http, typeof(LaneView), new LaneModel(model, model.Board.Lanes.Single(x => x.Id == ask.Lane))) : await Html.Render(http, typeof(GeneralBoardPage), model);
    }

    static async Task<GeneralBoardModel> Model(Db db, Member by, Page page, BoardAsk ask) =>
        new(await ViewFrame.Of(db, by, "/tasks/board", ask.Filter, ("lanes", ask.Lanes == Grouping.None ? null : TaskFilter.Word(ask.Lanes))), ask, await GeneralBoard.Read(db, by, page, ask), page.Today, [.. Splits.Where(x => x != Grouping.Client || !by.IsOutsider())]);

    static async Task<Answer> Json(Db db, Member by, Page page, BoardAsk ask)
    {
        var board = await GeneralBoard.Read(db, by, page, ask with { Show = Math.Min(ask.Show, 200) });
        return Answer.Done().OrJson(() => new GeneralBoardJson(
            [.. board.Lanes.Select(lane => new LaneJson(lane.Id, lane.Name, lane.Count, [.. lane.Cells.Select(cell => new CellJson(cell.Column.Name, cell.Column.IsDone, cell.Count, lane.IsLoaded ? [.. cell.Cards.Select(x => $"{x.Code}-{x.Card.Number}")] : null))]))],
            ask.Filter.Ignored));
    }
}

/// <summary>The general board.</summary>
/// <param name="Splits">What lanes the reader may choose.</param>
public sealed record GeneralBoardModel(ViewFrame Frame, BoardAsk Ask, GeneralBoard Board, DateOnly Today, IReadOnlyList<Grouping> Splits)
{
    /// <summary>The same board, or one lane of it.</summary>
    public string Address(string? lane = null, int? show = null) =>
        "/tasks/board" + Frame.Filter.Query([.. Frame.More, ("lane", lane), ("show", lane is null ? null : (show ?? Ask.Show).ToString(CultureInfo.InvariantCulture))]);
}

/// <summary>A lane with the board that it is of.</summary>
public sealed record LaneModel(GeneralBoardModel Of, BoardLane Lane);

/// <summary>The general board as the API tells it.</summary>
/// <param name="Ignored">Words of the filter that could not be read; they narrow nothing.</param>
public sealed record GeneralBoardJson(IReadOnlyList<LaneJson> Items, IReadOnlyList<string> Ignored);

/// <param name="Lane">Id of its client, person, project or service, <c>none</c>, or <c>all</c> where there are no lanes.</param>
public sealed record LaneJson(string Lane, string? Name, int Count, IReadOnlyList<CellJson> Columns);

/// <param name="Tasks">Numbers of the first tasks, as many as <c>show</c> says; null where the lane is to be asked for by itself (<c>lane</c>).</param>
public sealed record CellJson(string Column, bool IsDone, int Count, IReadOnlyList<string>? Tasks);
