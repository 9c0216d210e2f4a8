using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Media;

/// <summary>Says a metric otherwise, shows it to the client or takes it back inside, takes it off the list or puts it back.</summary>
public static class ChangeMetric
{
    /// <summary>All of it at once: what is left empty is taken out.</summary>
    public record Form(string Name, string? Unit = null, MetricDirection Direction = MetricDirection.Up, decimal? Target = null, string? Explanation = null) : Input<Form>;

    public record PublishForm(bool Published) : Input<PublishForm>;

    public static void Map(Routes routes)
    {
        routes.Post<MetricJson>("metrics/{metric:guid}", (Guid metric, Form form, HttpContext http, Db db, Member by, Page page, TimeProvider clock) =>
            Change(metric, http, db, by, x => x.Describe(new MetricWords(form.Name, form.Unit, form.Direction, form.Target, form.Explanation), by, clock.GetUtcNow()), page.Text.Media.MetricChanged));
        routes.Post<MetricJson>("metrics/{metric:guid}/publish", (Guid metric, PublishForm form, HttpContext http, Db db, Member by, Page page, TimeProvider clock) =>
            Change(metric, http, db, by, x => x.Publish(form.Published, by, clock.GetUtcNow()), page.Text.Media.MetricPublished(form.Published)));
        routes.Post<MetricJson>("metrics/{metric:guid}/archive", (Guid metric, HttpContext http, Db db, Member by, Page page, TimeProvider clock) =>
            Change(metric, http, db, by, x => x.Archive(by, clock.GetUtcNow()), page.Text.Media.MetricArchived, $"/metrics/{metric}/restore"));
        routes.Post<MetricJson>("metrics/{metric:guid}/restore", (Guid metric, HttpContext http, Db db, Member by, Page page, TimeProvider clock) =>
            Change(metric, http, db, by, x => x.Restore(by, clock.GetUtcNow()), page.Text.Media.MetricChanged));
    }

    static async Task<Answer> Change(Guid metric, HttpContext http, Db db, Member by, Action<Metric> change, string said, string? undo = null)
    {
        var changed = await db.MetricFor(by, metric);
        change(changed);
        await db.Save();
        return (await ShowMetrics.Again(db, changed, by, http)).Say(said, undo);
    }
}
