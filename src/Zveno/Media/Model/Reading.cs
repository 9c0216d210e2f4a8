using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Media;

/// <summary>A metric's value for a day. Told again, the later value stands: an import may be repeated.</summary>
public sealed class Reading : Owned
{
    Reading() { }

    /// <param name="on">The day, or the last day of the period, that it is for.</param>
    /// <param name="value">In the metric's unit.</param>
    /// <exception cref="Refused">Too large, a day ahead or before the year 2000, or not the member's to tell.</exception>
    public Reading(Guid id, Metric metric, DateOnly on, decimal value, Member by, DateTimeOffset at)
    {
        if (on.Year < 2000 || on > DateOnly.FromDateTime(at.UtcDateTime).AddDays(1)) throw Refusals.BadDay("on");
        (Id, MetricId, Metric, ClientId, ProjectId, On) = (id, metric.Id, metric, metric.ClientId, metric.ProjectId, on);
        Say(value, by, at);
    }

    public Guid MetricId { get; private set; }
    public Metric Metric { get; private set; } = null!;
    public Guid ClientId { get; private set; }
    public Guid ProjectId { get; private set; }
    public DateOnly On { get; private set; }
    public decimal Value { get; private set; }
    public Guid ToldBy { get; private set; }
    public DateTimeOffset ToldAt { get; private set; }

    /// <summary>Tells it, or tells it anew.</summary>
    /// <exception cref="Refused">Too large, or not the member's to tell.</exception>
    public void Say(decimal value, Member by, DateTimeOffset at)
    {
        if (!by.Measures) throw Refusals.NotYoursToMeasure();
        (Value, ToldBy, ToldAt) = (Media.Metric.Fair(value, "value"), by.Id, at);
        Record(new ReadingTold(Id, MetricId, On, Value, by.Id, at));
    }

    /// <summary>Takes it away; the action removes the row with the same save.</summary>
    public void Remove(Member by, DateTimeOffset at)
    {
        if (!by.Measures) throw Refusals.NotYoursToMeasure();
        Record(new ReadingRemoved(Id, MetricId, On, Value, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => Metric is { IsPublished: false } ? [MediaTopics.Metrics(ProjectId)] : [MediaTopics.Metrics(ProjectId), ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var reading = map.Owned<Reading>("Readings", x => x.Metric.IsPublished && x.ClientId == map.Db.GuestClient && x.Metric.ArchivedAt == null && x.Metric.Project.ArchivedAt == null);
        reading.BelongsTo(x => x.Metric, "MetricId").RefersTo<Reading, Client>("ClientId").RefersTo<Reading, Work.Project>("ProjectId").RefersTo<Reading, Member>("ToldBy");
        reading.Property(x => x.Value).HasPrecision(18, 4);
        reading.HasIndex(x => new { x.AgencyId, x.MetricId, x.On }).IsUnique();
        reading.HasIndex(x => new { x.AgencyId, x.ClientId, x.On });
    }
}
