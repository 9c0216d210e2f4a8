using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>A fire jumps the plan that runs: it goes in with its price, in the commit that raised it. What does not fit as was said refuses the whole.</summary>
public sealed class BurnPlan(Db db) : IReactTo<FireRaised>
{
    /// <inheritdoc />
    public async Task React(FireRaised happened)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(happened.At, await db.AgencyZone()).DateTime);
        var plan = await db.Plans.Include(x => x.Project).Include(x => x.Items).ThenInclude(x => x.Task)
            .Where(x => x.ProjectId == happened.Project && x.StartsOn <= today && x.EndsOn >= today && x.RemovedAt == null).OrderByDescending(x => x.StartsOn).ThenBy(x => x.Id).FirstOrDefaultAsync();
        if (plan is null) return;
        var fire = db.Fires.Local.First(x => x.Id == happened.Fire);
        plan.Burn(fire, fire.Task, await db.Members.SingleAsync(x => x.Id == happened.By), happened.At);
    }
}
