using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Plans the next task of rules whenever something says that it is another: the rule itself, its project, the calendar, the agency's zone.</summary>
public sealed class PlanRecurring(Db db, TimeProvider clock) :
    IReactTo<RecurrenceMade>, IReactTo<RecurrenceChanged>, IReactTo<RecurrencePaused>, IReactTo<RecurrenceResumed>, IReactTo<RecurrenceArchived>, IReactTo<RecurrenceRestored>,
    IReactTo<ProjectRestored>, IReactTo<ProjectArchived>, IReactTo<CalendarExceptionMade>, IReactTo<CalendarExceptionRemoved>, IReactTo<AgencyDescribed>
{
    /// <inheritdoc />
    public Task React(RecurrenceMade happened) => Plan(x => x.Id == happened.Recurrence);

    /// <inheritdoc />
    public Task React(RecurrenceChanged happened) => Plan(x => x.Id == happened.Recurrence);

    /// <inheritdoc />
    public Task React(RecurrencePaused happened) => Plan(x => x.Id == happened.Recurrence);

    /// <inheritdoc />
    public Task React(RecurrenceResumed happened) => Plan(x => x.Id == happened.Recurrence);

    /// <inheritdoc />
    public Task React(RecurrenceArchived happened) => Plan(x => x.Id == happened.Recurrence);

    /// <inheritdoc />
    public Task React(RecurrenceRestored happened) => Plan(x => x.Id == happened.Recurrence);

    /// <inheritdoc />
    public Task React(ProjectRestored happened) => Plan(x => x.ProjectId == happened.Project);

    /// <inheritdoc />
    public Task React(ProjectArchived happened) => Plan(x => x.ProjectId == happened.Project);

    /// <inheritdoc />
    public Task React(CalendarExceptionMade happened) => Moved();

    /// <inheritdoc />
    public Task React(CalendarExceptionRemoved happened) => Moved();

    /// <inheritdoc />
    public Task React(AgencyDescribed happened) => Moved();

    // What is due already is left to the job that waits for its turn.
    Task Moved()
    {
        var tomorrow = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1);
        return Plan(x => x.NextOn > tomorrow);
    }

    async Task Plan(System.Linq.Expressions.Expression<Func<Recurrence, bool>> which)
    {
        foreach (var rule in await db.Recurrences.Include(x => x.Project).Where(which).OrderBy(x => x.Id).ToListAsync()) await MakeRecurring.Plan(db, rule, clock.GetUtcNow());
    }
}
