using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>
/// Hours as the client sees them: whole minutes of work and account management of a month on a visible task, or on the project with no task.
/// Nobody's name, no kind, no cost; hidden tasks, presale and internal time never come here. Written with the entry's own commit.
/// </summary>
public sealed class RoomHours : Owned
{
    RoomHours() { }

    internal RoomHours(Guid id, Guid client, Guid project, Guid? task, DateOnly month) => (Id, ClientId, ProjectId, TaskId, Month) = (id, client, project, task, month);

    public Guid ClientId { get; private set; }
    public Guid ProjectId { get; private set; }

    /// <summary>The visible task; null for time on the project as a whole.</summary>
    public Guid? TaskId { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>Minutes that count, as the entries round them; below zero when a closed month was corrected in this one.</summary>
    public int Minutes { get; private set; }

    /// <summary>Whole minutes beside them that are the agency's gift.</summary>
    public int GiftMinutes { get; private set; }

    internal void Say(int minutes, int gift) => (Minutes, GiftMinutes) = (minutes, gift);

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var hours = map.Owned<RoomHours>("RoomHours", x => x.ClientId == map.Db.GuestClient && map.Db.GuestSeesMoney);
        hours.RefersTo<RoomHours, Client>("ClientId").RefersTo<RoomHours, Project>("ProjectId").RefersTo<RoomHours, WorkTask>("TaskId");
        hours.HasIndex(x => new { x.AgencyId, x.ProjectId, x.TaskId, x.Month }).IsUnique();
        hours.HasIndex(x => new { x.AgencyId, x.ClientId, x.Month });
    }
}
