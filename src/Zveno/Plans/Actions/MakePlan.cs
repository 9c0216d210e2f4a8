using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Plans;

/// <summary>Begins a plan for a week or a month of a project.</summary>
public static class MakePlan
{
    /// <param name="Day">Any day of the period.</param>
    /// <param name="Hours">Hours that it may hold; what is left of the project's package in that month when not said.</param>
    public record Form(PlanKind Kind, DateOnly Day, decimal? Hours = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<PlanJson>("projects/{project}/plans", Handle, async (id, http) =>
        Shown(await http.RequestServices.GetRequiredService<Db>().PlanFor(http.RequestServices.GetRequiredService<Member>(), id)));

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        if (!by.ReadsPlans()) throw new NotHere();
        var at = clock.GetUtcNow();
        var of = await db.ProjectFor(by, project);
        var plan = new Plan(form.Id ?? Ids.New(at), of, form.Kind, form.Day, form.Hours is { } hours ? MinutesOf(hours, Refusals.BadLimit) : await db.HoursLeft(of.Id, form.Day) ?? throw Refusals.BadLimit(), by, at);
        if (await db.Plans.AnyAsync(x => x.ProjectId == of.Id && x.Kind == plan.Kind && x.StartsOn == plan.StartsOn && x.RemovedAt == null)) throw Refusals.PlanIsThere(page.Text.Days(plan.StartsOn, plan.EndsOn));
        db.Add(plan);
        await db.Save();
        return Shown(plan).Created($"/api/v1/plans/{plan.Id}");
    }

    static Answer Shown(Plan plan) => Answer.GoTo($"/plans/{plan.Id}").OrJson(() => PlanJson.Of(plan));

    /// <summary>Hours, as people type them, in minutes.</summary>
    /// <exception cref="Refused">More than can be.</exception>
    internal static int MinutesOf(decimal hours, Func<Refused> bad) => hours is >= 0 and <= Plan.MostMinutes / 60 ? (int)Math.Round(hours * 60, MidpointRounding.AwayFromZero) : throw bad();
}
