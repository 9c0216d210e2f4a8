using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Media;

/// <summary>Tells a metric's value for a day by hand, or takes one away. Told again for the same day, the later value stands.</summary>
public static class TellReading
{
    /// <param name="On">The day, or the last day of the period; today when not said.</param>
    /// <param name="Value">In the metric's unit.</param>
    public record Form(decimal Value, DateOnly? On = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Post<ReadingJson>("metrics/{metric:guid}/readings", Tell);
        routes.Post<ReadingJson>("readings/{reading:guid}/remove", Remove);
    }

    static async Task<Answer> Tell(Guid metric, Form form, HttpContext http, Db db, Member by, Page page, TimeProvider clock)
    {
        var (of, on, at) = (await db.MetricFor(by, metric), form.On ?? page.Today, clock.GetUtcNow());
        var told = await db.TellFor(of, on, form.Value, by, at);
        await db.Save();
        return (await ShowMetrics.Again(db, of, by, http)).OrJson(() => ReadingJson.Of(told)).Say(page.Text.Media.ReadingSaid(page.Text.Day(on)));
    }

    static async Task<Answer> Remove(Guid reading, HttpContext http, Db db, Member by, TimeProvider clock)
    {
        if (!by.Measures) throw new NotHere();
        var gone = await db.Readings.OneVisible(reading);
        var of = await db.MetricFor(by, gone.MetricId);
        gone.Remove(by, clock.GetUtcNow());
        db.Remove(gone);
        await db.Save();
        return (await ShowMetrics.Again(db, of, by, http)).OrJson(() => ReadingJson.Of(gone));
    }

    /// <summary>Keeps a value for a day, in place of one that was told before.</summary>
    public static async Task<Reading> TellFor(this Db db, Metric of, DateOnly on, decimal value, Member by, DateTimeOffset at)
    {
        var known = db.Readings.Local.FirstOrDefault(x => x.MetricId == of.Id && x.On == on) ?? await db.Readings.SingleOrDefaultAsync(x => x.MetricId == of.Id && x.On == on);
        if (known is not null)
        {
            known.Say(value, by, at);
            return known;
        }
        var reading = new Reading(Ids.New(at), of, on, value, by, at);
        db.Add(reading);
        return reading;
    }
}
