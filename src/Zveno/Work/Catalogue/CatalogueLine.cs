using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A line of one of the agency's short lists that tasks are told apart by. Nothing is deleted: what is archived stays on the tasks that have it and is offered no more.</summary>
public abstract class CatalogueLine : Owned
{
    /// <summary>Longest name, in characters.</summary>
    public const int MostName = 80;

    /// <summary>So many lines of a list are in use at most: people choose from it.</summary>
    public const int Most = 100;

    public string Name { get; private set; } = "";

    /// <summary>Order in the list, see <see cref="Places"/>.</summary>
    public long Place { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Puts it on the list.</summary>
    /// <param name="others">Those of the list that are in use.</param>
    /// <exception cref="Refused">Not by somebody who leads, the name is taken, or the list is full.</exception>
    internal void Begin(Guid id, string name, IReadOnlyList<CatalogueLine> others, Member by, DateTimeOffset at)
    {
        if (others.Count >= Most) throw Refusals.CatalogueIsFull(Most);
        (Id, Place) = (id, (others.Count == 0 ? 0 : others.Max(x => x.Place)) + Places.Step);
        Rename(name, others, by, at);
    }

    /// <summary>Gives it another name.</summary>
    /// <exception cref="Refused">Not by somebody who leads, or the name is taken.</exception>
    public void Rename(string name, IReadOnlyList<CatalogueLine> others, Member by, DateTimeOffset at)
    {
        Demands(by);
        name = Demand.Text(name, MostName, "name");
        if (others.Any(x => x.Id != Id && string.Equals(x.Name, name, StringComparison.OrdinalIgnoreCase))) throw Refusals.NameTaken(name);
        Name = name;
        Record(new CatalogueChanged(Id, GetType().Name, by.Id, at));
    }

    /// <summary>Puts it elsewhere in the list.</summary>
    public void PutAt(long place, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (Place == place) return;
        Place = place;
        Record(new CatalogueChanged(Id, GetType().Name, by.Id, at));
    }

    /// <summary>Offers it no more; the tasks that have it keep it.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        Demands(by);
        ArchivedAt ??= at;
        Record(new CatalogueChanged(Id, GetType().Name, by.Id, at));
    }

    /// <summary>Offers it again.</summary>
    /// <exception cref="Refused">Another of the same name is in use.</exception>
    public void Restore(IReadOnlyList<CatalogueLine> others, Member by, DateTimeOffset at)
    {
        if (others.Count >= Most) throw Refusals.CatalogueIsFull(Most);
        Rename(Name, others, by, at);
        ArchivedAt = null;
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Catalogue];

    protected static void Demands(Member by)
    {
        if (!by.IsActive || !by.Leads) throw Refusals.OnlyWhoLeads();
    }

    /// <param name="guestSees">Which of them are in the rooms; none when null.</param>
    internal static void Map<T>(Mapping map, string table, System.Linq.Expressions.Expression<Func<T, bool>>? guestSees = null) where T : CatalogueLine
    {
        var line = map.Owned<T>(table, guestSees);
        line.Property(x => x.Name).HasMaxLength(MostName);
        if (line is Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Service> service) service.Property(x => x.Pitch).HasMaxLength(Service.MostPitch);
        line.HasIndex(x => new { x.AgencyId, x.Place });
    }
}

/// <summary>A service that the agency sells: SEO, a site, advertising.</summary>
public sealed partial class Service : CatalogueLine;

/// <summary>What kind of work a task is: copy, layout, development. Estimates are learned by service and type.</summary>
public sealed class TaskType : CatalogueLine;
