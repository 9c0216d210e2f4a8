using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>The module's tables and the words of its queries.</summary>
public static class PlanQueries
{
    extension(Db db)
    {
        public DbSet<Plan> Plans => db.Set<Plan>();
        public DbSet<PlanItem> PlanItems => db.Set<PlanItem>();
        public DbSet<PlanVersion> PlanVersions => db.Set<PlanVersion>();
        public DbSet<PlanLine> PlanLines => db.Set<PlanLine>();
        public DbSet<PlanChoice> PlanChoices => db.Set<PlanChoice>();
        public DbSet<StandUp> HeldStandUps => db.Set<StandUp>();
        public DbSet<StandUpOutcome> StandUpOutcomes => db.Set<StandUpOutcome>();
        public DbSet<Retrospective> Retrospectives => db.Set<Retrospective>();

        /// <summary>Minutes that a plan may hold by the project's package, for the month of a day; null when none are sold by a limit.</summary>
        public async Task<int?> HoursLeft(Guid project, DateOnly day) =>
            day.Year is < 2000 or > 2100 ? null : await db.PackageMinutesLeft(project, day) is { } left ? Math.Min(left, Plan.MostMinutes) : null;

        /// <summary>A plan that a member may read, with all that its rules ask.</summary>
        /// <exception cref="NotHere">Unknown, taken away, or not for this member.</exception>
        public async Task<Plan> PlanFor(Member by, Guid id)
        {
            if (!by.ReadsPlans()) throw new NotHere();
            var plan = await db.Plans.Include(x => x.Project).Include(x => x.Items).ThenInclude(x => x.Task).Include(x => x.Choices).ThenInclude(x => x.Task).Include(x => x.Choices).ThenInclude(x => x.PushedTask).AsSplitQuery().Where(x => x.RemovedAt == null).OneVisible(id);
            await db.PlanVersions.Include(x => x.Lines).Where(x => x.PlanId == id && x.Number == plan.LastVersion).LoadAsync();
            plan.Items.Sort((one, other) => one.Place.CompareTo(other.Place));
            return plan;
        }
    }

    /// <summary>Whether the member reads plans: all of the staff; a subcontractor sees tasks of the own hands only.</summary>
    public static bool ReadsPlans(this Member member) => member.IsActive && !member.IsOutsider();
}
