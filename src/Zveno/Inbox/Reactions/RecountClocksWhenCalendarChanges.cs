using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>A moved holiday, or other hours of somebody's, move what was promised: the instants of running clocks are counted again.</summary>
public sealed class RecountClocksWhenCalendarChanges(Db db) : IReactTo<CalendarExceptionMade>, IReactTo<CalendarExceptionRemoved>, IReactTo<AgencyDescribed>, IReactTo<MemberDescribed>
{
    /// <inheritdoc />
    public Task React(CalendarExceptionMade happened) => Recount(happened);

    /// <inheritdoc />
    public Task React(CalendarExceptionRemoved happened) => Recount(happened);

    /// <inheritdoc />
    public Task React(AgencyDescribed happened) => Recount(happened);

    /// <inheritdoc />
    public Task React(MemberDescribed happened) => Recount(happened);

    async Task Recount(Activity happened)
    {
        var desk = await DeskTimes.ReadAnew(db);
        foreach (var topic in await db.Topics.WithClock().Where(x => x.Clocks.Any(c => c.StoppedAt == null)).OrderBy(x => x.Id).ToListAsync())
            topic.Recount(desk, happened.By, happened.At);
    }
}
