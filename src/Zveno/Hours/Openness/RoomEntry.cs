using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Hours;

/// <summary>
/// One entry of time as the client reads it where a project is open by entry: a day, whole minutes, what was done. Nobody's name, no kind, no cost; hidden tasks,
/// presale and internal time never come here. Written with the entry's own commit.
/// </summary>
public sealed class RoomEntry : Owned
{
    RoomEntry() { }

    internal RoomEntry(Guid id, TimeEntry entry) => (Id, EntryId, ClientId, ProjectId, TaskId) = (id, entry.Id, entry.ClientId!.Value, entry.ProjectId!.Value, entry.TaskId);

    public Guid EntryId { get; private set; }
    public Guid ClientId { get; private set; }
    public Guid ProjectId { get; private set; }

    /// <summary>The visible task; null for time on the project as a whole.</summary>
    public Guid? TaskId { get; private set; }
    public DateOnly Day { get; private set; }

    /// <summary>As the entry rounds them; below zero in a correction.</summary>
    public int Minutes { get; private set; }
    public bool IsGift { get; private set; }

    /// <summary>What was done, as it was written down; of a correction nothing.</summary>
    public string? Words { get; private set; }

    internal void Say(TimeEntry entry) => (Day, Minutes, IsGift, Words) = (entry.Day, entry.Minutes, entry.IsGift, entry.CorrectsId is null ? entry.Note : null);

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [ClientTopics.Room(ClientId)];

    internal static void Map(Mapping map)
    {
        var entry = map.Owned<RoomEntry>("RoomEntries", x => x.ClientId == map.Db.GuestClient && map.Db.GuestSeesMoney);
        entry.RefersTo<RoomEntry, TimeEntry>("EntryId").RefersTo<RoomEntry, Client>("ClientId").RefersTo<RoomEntry, Project>("ProjectId").RefersTo<RoomEntry, WorkTask>("TaskId");
        entry.Property(x => x.Words).HasMaxLength(TimeEntry.MostNote);
        entry.HasIndex(x => new { x.AgencyId, x.ProjectId, x.Day });
    }
}
