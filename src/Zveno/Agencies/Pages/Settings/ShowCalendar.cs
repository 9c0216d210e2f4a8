using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>A year of the working calendar at a glance, with the agency's own days.</summary>
public static class ShowCalendar
{
    public static void Map(Routes routes) => routes.Desk.Get("settings/calendar", Handle);

    static async Task<Answer> Handle(Db db, Member by, Page page, int? year)
    {
        if (by.IsOutside || year is < 2000 or > 2100) throw new NotHere();
        var model = await Of(db, year ?? page.Today.Year, by.Leads);
        return Answer.Page<CalendarPage>(model).OrJson(() => Paging.Whole(model.Exceptions.Select(CalendarExceptionJson.Of)));
    }

    /// <summary>The year again, after a verb.</summary>
    internal static async Task<Answer> Again(Db db, int year) =>
        Answer.Fragments(new Fragment(typeof(CalendarYear), await Of(db, year, mayChange: true), "calendar", "outerHTML")).OrGoTo($"/settings/calendar?year={year}");

    static async Task<CalendarModel> Of(Db db, int year, bool mayChange)
    {
        var agency = await db.Agency();
        var exceptions = await db.CalendarExceptions.AsNoTracking().OrderBy(x => x.Date).ThenBy(x => x.Id).ToListAsync();
        return new CalendarModel(year, AgencyCalendar.Of(agency, exceptions), agency.Country, exceptions, mayChange);
    }
}
