using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Makes one date differ from the country's calendar: a day off, a short or a working day.</summary>
public static class MakeCalendarException
{
    /// <param name="Date">The date, in each worker's own zone.</param>
    /// <param name="Kind"><c>holiday</c> (a day off), <c>short</c> or <c>working</c>.</param>
    public record Form(DateOnly Date, DayKind Kind, string Name) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<CalendarExceptionJson>("calendar-exceptions", Handle, async (id, http) =>
        {
            var db = http.RequestServices.GetRequiredService<Db>();
            return await Told(await db.CalendarExceptions.OneVisible(id), db);
        });
        routes.Post("calendar-exceptions/{exception:guid}/remove", Remove);
    }

    static async Task<Answer> Handle(Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var made = new CalendarException(form.Id ?? Ids.New(at), form.Date, form.Kind, form.Name, by, at);
        if (await db.CalendarExceptions.AnyAsync(x => x.Date == form.Date)) throw Refusals.DateTaken();
        db.Add(made);
        await db.Save();
        return await Told(made, db);
    }

    static async Task<Answer> Remove(Guid exception, Db db, Member by, TimeProvider clock)
    {
        var removed = await db.CalendarExceptions.OneVisible(exception);
        removed.Remove(by, clock.GetUtcNow());
        db.Remove(removed);
        await db.Save();
        return await ShowCalendar.Again(db, removed.Date.Year);
    }

    static async Task<Answer> Told(CalendarException made, Db db) =>
        (await ShowCalendar.Again(db, made.Date.Year)).OrJson(() => CalendarExceptionJson.Of(made)).Created($"/api/v1/calendar-exceptions/{made.Id}");
}
