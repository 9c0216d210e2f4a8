using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>What a project's hours go by: the share that account management may take (<see cref="UsualLimit"/> without a row), and through which day they are closed.</summary>
public sealed partial class HoursRule : Owned
{
    /// <summary>One tenth, as the third promise says.</summary>
    public const decimal UsualLimit = 0.10m;

    HoursRule() { }

    /// <summary>Begins with the usual limit.</summary>
    public HoursRule(Guid id, Project project) => (Id, ProjectId, AccountLimit) = (id, project.Id, UsualLimit);

    public Guid ProjectId { get; private set; }

    /// <summary>Share of one: 0.1 is 10 %.</summary>
    public decimal AccountLimit { get; private set; }

    /// <summary>Sets the limit.</summary>
    /// <param name="limit">Share of one, 0.01 to 1.</param>
    /// <exception cref="Refused">Not by a director or head, or out of bounds.</exception>
    public void LimitTo(decimal limit, Member by, DateTimeOffset at)
    {
        if (!by.Leads) throw Refusals.OnlyLeads();
        if (limit is < 0.01m or > 1) throw Refusals.BadLimit();
        if (limit == AccountLimit) return;
        Record(new HoursLimitSet(ProjectId, AccountLimit, limit, by.Id, at));
        AccountLimit = limit;
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [HoursTopics.Project(ProjectId)];

    internal static void Map(Mapping map)
    {
        var rule = map.Owned<HoursRule>("HoursRules");
        rule.RefersTo<HoursRule, Project>("ProjectId");
        rule.Property(x => x.AccountLimit).HasPrecision(5, 4);
        rule.HasIndex(x => new { x.AgencyId, x.ProjectId }).IsUnique();
    }
}
