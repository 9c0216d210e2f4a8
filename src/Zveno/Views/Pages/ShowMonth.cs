using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>A month of due dates over all projects, with the agency's days off.</summary>
public static class ShowMonth
{
    /// <summary>Tasks of one answer; more than this is not a calendar but a list.</summary>
    const int Most = 5000;

    public static void Map(Routes routes) => routes.Get("tasks/calendar", Handle);

    /// <param name="month"><c>2026-11</c>; this month when not said or not one. Programs may say <c>from</c> and <c>to</c> instead.</param>
    static async Task<IResult> Handle([AsParameters] TaskWords words, string? month, HttpContext http, Db db, Member by, Page page, KeptPages kept)
    {
        var filter = TaskFilter.Of(words);
        var (days, first) = DaysOf(month, page);
        if (Answer.WantsJson(http)) return await Json(db, by, page, filter, month is null && filter is { From: { } from, To: { } to } && to >= from && to.DayNumber - from.DayNumber < 400 ? new Days(from, to) : days);
        return KeptView.Can(by, filter)
            ? await KeptView.Of(kept, db, by, page, filter, $"month/{month is null}/{Word(first)}", Render)
            : Results.Bytes(await Render(), "text/html; charset=utf-8");

        async Task<ReadOnlyMemory<byte>> Render()
        {
            var list = await Read(db, by, page, filter, days, first);
            var frame = await ViewFrame.Of(db, by, "/tasks/calendar", filter, ("month", month is null ? null : Word(first)));
            return await Html.Render(http, typeof(MonthPage), new MonthModel(frame, first, list, page.Today, page.Now, await db.AgencyZone()));
        }
    }

    /// <summary>The whole weeks of a month that an address names, or of this one; and its first day.</summary>
    internal static (Days Days, DateOnly First) DaysOf(string? month, Page page)
    {
        var first = MonthOf(month) ?? new DateOnly(page.Today.Year, page.Today.Month, 1);
        return (new Days(Days.WeekOf(first).From, Days.WeekOf(first.AddMonths(1).AddDays(-1)).To), first);
    }

    static async Task<Answer> Json(Db db, Member by, Page page, TaskFilter filter, Days days)
    {
        var list = await Read(db, by, page, filter, days, days.From);
        return Answer.Done().OrJson(() => new
        {
            from = days.From,
            to = days.To,
            items = list.Select(x => new { x.Day, x.Kind, tasks = x.Tasks.Select(t => new { t.Id, number = t.Name, t.Title, t.Project, t.Stage, t.IsDone, assignee = t.Person, t.DueOn, t.DueTime, t.EstimateMinutes, t.Priority }) }),
            ignored = filter.Ignored,
        });
    }

    static async Task<IReadOnlyList<MonthDay>> Read(Db db, Member by, Page page, TaskFilter filter, Days days, DateOnly first)
    {
        var rows = await db.Rows((await Tasks(db, by, page, filter, days)).Take(Most), by).ToListAsync();
        var calendar = await AgencyCalendar.Of(db);
        var of = rows.ToLookup(x => x.DueOn);
        return [.. Enumerable.Range(0, days.To.DayNumber - days.From.DayNumber + 1).Select(days.From.AddDays).Select(x => new MonthDay(x, x.Month == first.Month, calendar[x].Kind, [.. of[x]]))];
    }

    /// <summary>The tasks of some days, each day's in its order.</summary>
    internal static async Task<IQueryable<WorkTask>> Tasks(Db db, Member by, Page page, TaskFilter filter, Days days)
    {
        var tasks = (await db.Filtered(filter with { State = filter.State ?? TaskState.Open }, by, page.Today, page.Now)).Where(x => x.DueOn >= days.From && x.DueOn <= days.To);
        return tasks.OrderBy(x => x.DueOn).ThenBy(x => x.DueTime == null).ThenBy(x => x.DueTime).ThenByDescending(x => x.Priority == Priority.Urgent).ThenByDescending(x => x.Priority == Priority.High).ThenBy(x => x.Id);
    }

    internal static string Word(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    static DateOnly? MonthOf(string? word) =>
        DateOnly.TryParseExact(word, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 2000 and < 2100 ? month : null;
}

/// <summary>A month, in whole weeks.</summary>
/// <param name="First">The first of the month.</param>
public sealed record MonthModel(ViewFrame Frame, DateOnly First, IReadOnlyList<MonthDay> Days, DateOnly Today, DateTimeOffset Now, TimeZoneInfo Zone)
{
    /// <summary>Whether a task is overdue.</summary>
    public bool IsLate(TaskRow task) => task.DueOn is { } due && !task.IsDone && DueMoment.IsPast(due, task.DueTime, Today, Now, Zone);

    /// <summary>Live topics of what is shown.</summary>
    public string Topics => string.Join(' ', Days.SelectMany(x => x.Tasks).Select(x => WorkTopics.Board(x.Project)).Distinct());

    /// <summary>Another month with the same filter.</summary>
    public string Address(DateOnly month) => "/tasks/calendar" + Frame.Filter.Query(("month", ShowMonth.Word(month)));

    /// <summary>All tasks of a day.</summary>
    public string Whole(DateOnly day) => "/tasks" + Frame.Filter.Within(day, day).Query();
}

/// <summary>A day of a calendar.</summary>
/// <param name="IsInside">Whether it belongs to the month.</param>
public sealed record MonthDay(DateOnly Day, bool IsInside, DayKind Kind, IReadOnlyList<TaskRow> Tasks)
{
    /// <summary>How many tasks a day shows.</summary>
    public const int Shown = 12;
}
