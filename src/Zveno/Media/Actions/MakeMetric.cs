using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Media;

/// <summary>A project begins to be measured by something; the client sees it only once it is published.</summary>
public static class MakeMetric
{
    /// <param name="Published">Whether the client reads it in the room at once; as the project's rule has it, when not said.</param>
    public record Form(string Name, string? Unit = null, MetricDirection Direction = MetricDirection.Up, decimal? Target = null, string? Explanation = null, bool? Published = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<MetricJson>("projects/{project}/metrics", Handle, async (id, http) =>
    {
        var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
        return await ShowMetrics.Again(db, await db.MetricFor(by, id), by, http);
    });

    static async Task<Answer> Handle(ProjectName project, Form form, HttpContext http, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var made = new Metric(form.Id ?? Ids.New(at), await db.ProjectFor(by, project), new MetricWords(form.Name, form.Unit, form.Direction, form.Target, form.Explanation), by, at);
        if (form.Published ?? made.Project.ShowsMetrics) made.Publish(true, by, at);
        db.Add(made);
        await db.Save();
        return (await ShowMetrics.Again(db, made, by, http)).Created($"/api/v1/metrics/{made.Id}").Say(page.Text.Media.MetricMade, $"/metrics/{made.Id}/archive");
    }
}
