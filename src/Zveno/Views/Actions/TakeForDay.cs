using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>Takes a task for a day of one's own, orders the day, takes it off; moves what is left of a day to the next working one.</summary>
public static class TakeForDay
{
    /// <param name="Day">A date, <c>today</c>, <c>tomorrow</c> (the next working day), or <c>none</c>.</param>
    /// <param name="Below">Id or number of the task that it will stand directly below; null puts it on top.</param>
    public record Form(string Day, string? Below = null) : Input<Form>;

    /// <param name="Tasks">Only these, ids parted by commas; everything that is not done when not said.</param>
    /// <param name="Day">The date to move to; the next working day when not said.</param>
    public record RestForm(string? Tasks = null, string? Day = null) : Input<RestForm>;

    public static void Map(Routes routes)
    {
        routes.Post<MyDayJson>("my-day/rest", Rest);
        routes.Post<MyDayJson>("my-day/tasks/{task}", Handle);
    }

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var taken = await db.TaskFor(by, task);
        var mark = await db.DayTasks.SingleOrDefaultAsync(x => x.MemberId == by.Id && x.TaskId == taken.Id);
        if (form.Day.Trim() == "none")
        {
            if (mark is not null) db.Remove(mark);
        }
        else
        {
            var day = await DayOf(form.Day, db, by, page);
            var below = string.IsNullOrEmpty(form.Below) || !TaskName.TryParse(form.Below, null, out var name) ? null : await db.Tasks.Named(name).Select(x => (Guid?)x.Id).SingleOrDefaultAsync();
            var place = await Place(db, by, day, page.Today, taken.Id, below);
            if (mark is null) db.Add(new DayTask(form.Id ?? Ids.New(clock.GetUtcNow()), taken, day, place, by));
            else mark.PutAt(day, place);
        }
        await db.Save();
        return await Again(db, by, page);
    }

    static async Task<Answer> Rest(RestForm form, Db db, Member by, Page page)
    {
        var today = page.Today;
        var only = (form.Tasks ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(x => Guid.TryParse(x, out var id) ? id : Guid.Empty).ToList();
        var day = await DayOf(form.Day ?? "tomorrow", db, by, page);
        var left = await db.DayTasks.Where(x => x.MemberId == by.Id && x.Task.ClosedAt == null && x.Task.ArchivedAt == null && (only.Count > 0 ? only.Contains(x.TaskId) : x.Day <= today)).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        if (left.Count == 0) throw Refusals.NothingLeft();
        var foot = await db.DayTasks.Where(x => x.MemberId == by.Id && x.Day == day).MaxAsync(x => (long?)x.Place) ?? 0;
        foreach (var mark in left) mark.PutAt(day, foot += Places.Step);
        await db.Save();
        return (await Again(db, by, page)).Say(page.Text.Views.MovedToDay(left.Count, page.Text.Day(day)), "/my-day/rest", new { tasks = string.Join(',', left.Select(x => x.TaskId)), day = TaskFilter.Iso(today) });
    }

    static async Task<Answer> Again(Db db, Member by, Page page)
    {
        var day = await MyDay.Read(db, by, page);
        return Answer.Fragments(new Fragment(typeof(DayView), new DayModel(day, by, null), "my-day")).OrGoTo("/my-day").OrJson(() => ShowMyDay.Json(day));
    }

    // A day holds a handful of tasks: they are renumbered as they stand.
    static async Task<long> Place(Db db, Member by, DateOnly day, DateOnly today, Guid task, Guid? below)
    {
        var others = await db.DayTasks.Where(x => x.MemberId == by.Id && x.TaskId != task && (x.Day == day || (day == today && x.Day < today))).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var at = others.FindIndex(x => x.TaskId == below) + 1;
        for (var i = 0; i < others.Count; i++) others[i].PutAt(others[i].Day, (i < at ? i + 1 : i + 2) * Places.Step);
        return (at + 1) * Places.Step;
    }

    static async Task<DateOnly> DayOf(string word, Db db, Member by, Page page) => word.Trim() switch
    {
        "today" => page.Today,
        "tomorrow" => await Next(db, by, page.Today),
        var day when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && on.Year is > 2000 and < 2100 => on,
        _ => throw new Refused(text => text.Web.BadField("day")) { Field = "day" },
    };

    static async Task<DateOnly> Next(Db db, Member by, DateOnly today)
    {
        var time = await MemberTime.Of(db, by);
        for (var day = today.AddDays(1); day < today.AddDays(366); day = day.AddDays(1)) if (time.PlannedOn(day) > TimeSpan.Zero) return day;
        throw Refusals.NoNextDay();
    }
}
