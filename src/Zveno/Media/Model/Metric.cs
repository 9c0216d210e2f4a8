using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Media;

/// <summary>Which way is better.</summary>
public enum MetricDirection
{
    /// <summary>The more the better: requests, sales.</summary>
    Up,
    /// <summary>The less the better: the price of a request.</summary>
    Down,
}

/// <summary>What a metric is, as people say it.</summary>
/// <param name="Unit">«шт.», «₽», «%»; empty for a bare number.</param>
/// <param name="Target">What it should come to, in its unit; null when none was agreed.</param>
/// <param name="Explanation">What it means, and why it lags when it does: in words for the client.</param>
public sealed record MetricWords(string Name, string? Unit = null, MetricDirection Direction = MetricDirection.Up, decimal? Target = null, string? Explanation = null);

/// <summary>One of a client's criteria of success in a project: what is measured, which way is better, what was aimed at. Its readings are <see cref="Reading"/>s.</summary>
public sealed class Metric : Owned
{
    /// <summary>Longest name, unit and explanation, in characters.</summary>
    public const int MostName = 80, MostUnit = 16, MostExplanation = 1000;

    /// <summary>No reading and no target is farther from zero than this.</summary>
    public const decimal MostValue = 1_000_000_000_000m;

    bool _wasPublished;

    Metric() { }

    /// <summary>Begins to be measured; the client sees it in the room only once it is published.</summary>
    /// <exception cref="Refused">No name, something too long or too large, an archived project, or not by somebody who talks to clients.</exception>
    public Metric(Guid id, Project project, MetricWords words, Member by, DateTimeOffset at)
    {
        if (project.IsArchived) throw Refusals.ProjectEnded(project.Name);
        (Id, ProjectId, Project, ClientId, MadeAt) = (id, project.Id, project, project.ClientId, at);
        Describe(words, by, at);
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public Guid ClientId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Unit { get; private set; }
    public MetricDirection Direction { get; private set; }
    public decimal? Target { get; private set; }
    public string? Explanation { get; private set; }

    /// <summary>Whether the client reads it in the room.</summary>
    public bool IsPublished { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it was taken off the list (UTC).</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Says it otherwise, all of it at once.</summary>
    /// <exception cref="Refused">No name, something too long or too large, or not by somebody who talks to clients.</exception>
    public void Describe(MetricWords words, Member by, DateTimeOffset at)
    {
        Demands(by);
        Name = Demand.Text(words.Name, MostName, "name");
        Unit = Demand.OptionalText(words.Unit, MostUnit, "unit");
        Explanation = Demand.OptionalText(words.Explanation, MostExplanation, "explanation");
        (Direction, Target) = (words.Direction, words.Target is { } target ? Fair(target, "target") : null);
        Record(new MetricDescribed(Id, ProjectId, by.Id, at));
    }

    /// <summary>Shows it to the client in the room, or takes it back inside.</summary>
    public void Publish(bool published, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (IsPublished == published) return;
        (IsPublished, _wasPublished) = (published, true);
        Record(new MetricPublished(Id, ProjectId, published, by.Id, at));
    }

    /// <summary>Takes it off the list, and out of the room; its readings are kept.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        Demands(by);
        ArchivedAt ??= at;
        Record(new MetricDescribed(Id, ProjectId, by.Id, at));
    }

    /// <summary>Puts it back on the list.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        Demands(by);
        ArchivedAt = null;
        Record(new MetricDescribed(Id, ProjectId, by.Id, at));
    }

    /// <summary>Whether a value is worse than what was aimed at. With no target nothing lags.</summary>
    public bool Lags(decimal value) => Target is { } target && (Direction is MetricDirection.Up ? value < target : value > target);

    /// <summary>A value that can be kept: four places, not farther from zero than <see cref="MostValue"/>.</summary>
    /// <exception cref="Refused">Too large.</exception>
    internal static decimal Fair(decimal value, string field) =>
        Math.Abs(value) <= MostValue ? Math.Round(value, 4, MidpointRounding.AwayFromZero) : throw Refusals.TooLarge(field);

    static void Demands(Member by)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => IsPublished || _wasPublished ? [MediaTopics.Metrics(ProjectId), ClientTopics.Room(ClientId)] : [MediaTopics.Metrics(ProjectId)];

    internal static void Map(Mapping map)
    {
        var metric = map.Owned<Metric>("Metrics", x => x.IsPublished && x.ClientId == map.Db.GuestClient && x.ArchivedAt == null && x.Project.ArchivedAt == null);
        metric.BelongsTo(x => x.Project, "ProjectId").RefersTo<Metric, Client>("ClientId");
        metric.Property(x => x.Name).HasMaxLength(MostName);
        metric.Property(x => x.Unit).HasMaxLength(MostUnit);
        metric.Property(x => x.Explanation).HasMaxLength(MostExplanation);
        metric.Property(x => x.Target).HasPrecision(18, 4);
        metric.HasIndex(x => new { x.AgencyId, x.ProjectId, x.MadeAt });
        metric.HasIndex(x => new { x.AgencyId, x.ClientId, x.IsPublished });
    }
}
