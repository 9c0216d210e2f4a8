using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Keeps the plan of a project under a name; takes one away, and back.</summary>
public static class MakeBaseline
{
    /// <param name="Name">The date of today when not said.</param>
    public record Form(string? Name = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<BaselineJson>("projects/{project}/baselines", Make, Again);
        routes.Api.Get<Paged<BaselineJson>>("projects/{project}/baselines", List);
        routes.Api.Get<BaselineWholeJson>("baselines/{baseline}", Show);
        routes.Post<BaselineJson>("baselines/{baseline}/remove", Remove);
        routes.Post<BaselineJson>("baselines/{baseline}/restore", Restore);
    }

    static async Task<Answer> Make(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var of = await db.ProjectFor(by, project);
        if (await db.Baselines.CountAsync(x => x.ProjectId == of.Id && x.RemovedAt == null) >= Baseline.Most) throw GanttRefusals.TooManyBaselines();
        var dates = await db.Tasks.Open().Where(x => x.ProjectId == of.Id && (x.StartOn != null || x.DueOn != null)).Select(x => new { x.Id, x.StartOn, x.DueOn }).ToListAsync();
        var name = string.IsNullOrWhiteSpace(form.Name) ? page.Text.Gantt.PlanOf(page.Today) : form.Name;
        var made = new Baseline(form.Id ?? Ids.New(at), of, name, new BaselinePlan(dates.ToDictionary(x => x.Id, x => new PlannedDates(x.StartOn, x.DueOn))), by, at);
        db.Add(made);
        await db.Save();
        return Answer.GoTo($"/projects/{of.Code}/gantt?baseline={made.Id}").OrJson(() => BaselineJson.Of(made)).Created($"/api/v1/baselines/{made.Id}");
    }

    static async Task<Answer> List(ProjectName project, Guid? after, int? limit, Db db, Member by)
    {
        var of = await db.ProjectFor(by, project);
        if (by.IsOutsider()) throw new NotHere();
        var list = await db.Baselines.Where(x => x.ProjectId == of.Id && x.RemovedAt == null).ByPages(after, limit, BaselineJson.Of);
        return Answer.Done().OrJson(() => list);
    }

    static async Task<Answer> Show(Guid baseline, Db db, Member by)
    {
        var found = await Find(db, by, baseline);
        return Answer.Done().OrJson(() => new BaselineWholeJson(BaselineJson.Of(found), [.. found.Plan.Tasks.OrderBy(x => x.Key).Select(x => new BaselineTaskJson(x.Key, x.Value.StartOn, x.Value.DueOn))]));
    }

    static async Task<Answer> Remove(Guid baseline, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await Find(db, by, baseline);
        removed.Remove(by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => BaselineJson.Of(removed)).Say(page.Text.Gantt.BaselineRemoved(removed.Name), $"/baselines/{removed.Id}/restore");
    }

    static async Task<Answer> Restore(Guid baseline, Db db, Member by, Page page, TimeProvider clock)
    {
        var restored = await Find(db, by, baseline);
        restored.Restore(by, clock.GetUtcNow());
        await db.Save();
        return Answer.Done().OrJson(() => BaselineJson.Of(restored)).Say(page.Text.Gantt.BaselineBack(restored.Name));
    }

    static async Task<Baseline> Find(Db db, Member by, Guid baseline) =>
        by.IsOutsider() ? throw new NotHere() : await db.Baselines.Include(x => x.Project).OneVisible(baseline);

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var found = await http.RequestServices.GetRequiredService<Db>().Baselines.Include(x => x.Project).OneVisible(id);
        return Answer.GoTo($"/projects/{found.Project.Code}/gantt?baseline={id}").OrJson(() => BaselineJson.Of(found));
    }
}

/// <summary>A plan kept under a name.</summary>
/// <param name="Tasks">How many tasks it remembers.</param>
public sealed record BaselineJson(Guid Id, Guid Project, string Name, int Tasks, Guid MadeBy, DateTimeOffset MadeAt, DateTimeOffset? RemovedAt)
{
    internal static BaselineJson Of(Baseline one) => new(one.Id, one.ProjectId, one.Name, one.Plan.Tasks.Count, one.MadeBy, one.MadeAt, one.RemovedAt);
}

/// <summary>A plan with the dates that it remembers.</summary>
public sealed record BaselineWholeJson(BaselineJson Baseline, IReadOnlyList<BaselineTaskJson> Tasks);

/// <summary>When a task was to begin and be due.</summary>
public sealed record BaselineTaskJson(Guid Task, DateOnly? StartOn, DateOnly? DueOn);
