using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>Who is loaded how much, by day, for eight weeks; and what makes a day.</summary>
public static class ShowLoad
{
    public static void Map(Routes routes)
    {
        routes.Get<LoadJson>("tasks/load", Handle);
        routes.Get<LoadDayJson>("tasks/load/day", Day);
    }

    /// <param name="week">A day of the first week; this week when not said or not a date.</param>
    static async Task<IResult> Handle([AsParameters] TaskWords words, string? week, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        var filter = TaskFilter.Of(words);
        var from = FirstDay(week, page);
        if (!Answer.WantsJson(http))
            return KeptView.Can(by, filter) ? await KeptView.WithHours(kept, db, by, page, filter, $"load/{TaskFilter.Iso(from)}", Render) : Results.Bytes(await Render(), "text/html; charset=utf-8");
        var sheet = await LoadSheet.Read(db, by, page, filter, from);
        return Answer.Done().OrJson(() => new LoadJson(sheet.From, sheet.To,
            [.. sheet.Rows.Select(x => new LoadRowJson(x.Person, x.Name, [.. x.Days.Select(d => new LoadCellJson(d.Day, d.Capacity, d.Planned, d.Spent))]))],
            Numbers(sheet, LoadApart.Overdue), Numbers(sheet, LoadApart.NoDue), Numbers(sheet, LoadApart.NoEstimate), filter.Ignored));

        async Task<ReadOnlyMemory<byte>> Render()
        {
            var frame = await ViewFrame.Of(db, by, "/tasks/load", filter, ("week", from == Days.WeekOf(page.Today).From ? null : TaskFilter.Iso(from)));
            return await Html.Render(http, typeof(LoadPage), new LoadModel(frame, await LoadSheet.Read(db, by, page, filter, from), page.Today));
        }
    }

    /// <param name="who">A member's id, or <c>nobody</c>.</param>
    /// <param name="day">The date.</param>
    static async Task<Answer> Day([AsParameters] TaskWords words, string? who, string? day, HttpContext http, Db db, Member by, Page page)
    {
        if (DayOf(day) is not { } on) throw new NotHere();
        var filter = TaskFilter.Of(words);
        var member = Guid.TryParse(who, out var id) ? await db.Members.AsNoTracking().OneVisible(id) : who == "nobody" ? null : throw new NotHere();
        if (by.IsOutsider() && member?.Id != by.Id) throw new NotHere();
        var (pieces, week) = await LoadSheet.Day(db, by, page, filter, member, on);
        var frame = await ViewFrame.Of(db, by, "/tasks/load", filter);
        var model = new LoadDayModel(frame, member?.Id, member?.Name, on, week, pieces);
        return (Answer.WantsFragment(http) ? Answer.Page<LoadDayView>(model) : Answer.Page<LoadDayPage>(model)).OrJson(() => new LoadDayJson(member?.Id, on, model.Here.Capacity, model.Here.Spent, [.. pieces.Select(x => new LoadPieceJson(x.Task.Id, x.Task.Name, x.Task.Title, x.Minutes))]));
    }

    /// <summary>The Monday from which the weeks are shown.</summary>
    internal static DateOnly FirstDay(string? week, Page page) => Days.WeekOf(DayOf(week) ?? page.Today).From;

    static string[] Numbers(LoadSheet sheet, LoadApart why) => [.. sheet.Apart[why].Select(x => x.Name)];

    static DateOnly? DayOf(string? word) => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2100 ? day : null;
}

/// <summary>The load.</summary>
public sealed record LoadModel(ViewFrame Frame, LoadSheet Sheet, DateOnly Today)
{
    /// <summary>Days that are worth a column: those on which somebody works or has something.</summary>
    public IReadOnlyList<int> Columns { get; } = [.. Enumerable.Range(0, 7 * LoadSheet.Weeks).Where(i => Sheet.Rows.Any(x => x.Days[i].Capacity > 0 || x.Days[i].Load > 0))];

    /// <summary>Eight weeks from another day.</summary>
    public string Address(DateOnly from) => "/tasks/load" + Frame.Filter.Query(("week", TaskFilter.Iso(from)));

    /// <summary>The day of a week that is opened for all of it: the first red one, else the first with something.</summary>
    public DateOnly DayOf(LoadRow row, int week) => row.Days.Skip(7 * week).Take(7).OrderBy(x => !(x.IsOver && row.Person is not null)).ThenBy(x => x.Load == 0).ThenBy(x => x.Day).First().Day;

    /// <summary>Whether anybody has too much on any day.</summary>
    public bool IsRed => Sheet.Rows.Any(row => row.Person is not null && row.Days.Any(x => x.IsOver));

    /// <summary>What makes a day.</summary>
    public string Day(Guid? person, DateOnly day) => "/tasks/load/day" + Frame.Filter.Query(("who", person?.ToString() ?? "nobody"), ("day", TaskFilter.Iso(day)));
}

/// <summary>What makes a day of somebody; of nobody when <paramref name="Person"/> is null. All in minutes.</summary>
/// <param name="Week">Its week, from Monday.</param>
public sealed record LoadDayModel(ViewFrame Frame, Guid? Person, string? Name, DateOnly Day, IReadOnlyList<LoadDay> Week, IReadOnlyList<LoadPiece> Pieces)
{
    /// <summary>The day itself.</summary>
    public LoadDay Here => Week.First(x => x.Day == Day);

    /// <summary>This page, or that of another day.</summary>
    public string Address(DateOnly? day = null) => "/tasks/load/day" + Frame.Filter.Query(("who", Person?.ToString() ?? "nobody"), ("day", TaskFilter.Iso(day ?? Day)));
}

/// <summary>A task with the choice of whom to hand it to.</summary>
/// <param name="From">Whose part of it is handed over; null for all of it.</param>
public sealed record HandModel(LoadTask Task, ViewFrame Frame, Guid? From = null);

/// <summary>Load by person and day.</summary>
/// <param name="Overdue">Numbers of tasks due before today: in no day.</param>
/// <param name="NoDue">Numbers of tasks without a due date.</param>
/// <param name="NoEstimate">Numbers of tasks without an estimate.</param>
/// <param name="Ignored">Words of the filter that could not be read; they narrow nothing.</param>
public sealed record LoadJson(DateOnly From, DateOnly To, IReadOnlyList<LoadRowJson> Items, IReadOnlyList<string> Overdue, IReadOnlyList<string> NoDue, IReadOnlyList<string> NoEstimate, IReadOnlyList<string> Ignored);

/// <param name="Person">Null for what nobody has in hand.</param>
public sealed record LoadRowJson(Guid? Person, string? Name, IReadOnlyList<LoadCellJson> Days);

/// <param name="PlannedMinutes">What is left to do and falls on the day.</param>
public sealed record LoadCellJson(DateOnly Day, int CapacityMinutes, int PlannedMinutes, int SpentMinutes);

/// <summary>What makes a day.</summary>
public sealed record LoadDayJson(Guid? Person, DateOnly Day, int CapacityMinutes, int SpentMinutes, IReadOnlyList<LoadPieceJson> Items);

public sealed record LoadPieceJson(Guid Id, string Number, string Title, int Minutes);
