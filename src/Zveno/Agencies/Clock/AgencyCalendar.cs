using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The agency's working calendar: its country's, with the agency's own days laid over it.</summary>
public static class AgencyCalendar
{
    /// <summary>The calendar of the viewer's agency.</summary>
    public static async Task<WorkingCalendar> Of(Db db) => Of(await db.Agency(), await db.CalendarExceptions.AsNoTracking().OrderBy(x => x.Date).ToListAsync());

    /// <summary>The calendar of an agency whose exceptions are read already.</summary>
    public static WorkingCalendar Of(Agency agency, IEnumerable<CalendarException> exceptions) =>
        WorkingCalendar.Of(agency.Country).With(exceptions.Select(x => x.Override));
}
