using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What is being done for a client: a board of stages with tasks.</summary>
public sealed partial class Project : Owned
{
    Project() { }

    /// <summary>Begins a project.</summary>
    /// <param name="code">Prefix of its task numbers, 2–6 Latin letters or digits: <c>AUTO</c> gives <c>AUTO-12</c>; unique in the agency.</param>
    /// <param name="showsTasks">Whether its tasks are visible to the client unless said otherwise.</param>
    /// <exception cref="Refused">No name, a bad code, an archived client, or not somebody who talks to clients.</exception>
    public Project(Guid id, Client client, string name, string code, bool showsTasks, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        if (!client.IsActive) throw Refusals.ClientIsArchived(client.Name);
        (Id, ClientId, Client, Name, Code, ShowsTasks, BegunAt) = (id, client.Id, client, Demand.Text(name, 160, "name"), ProjectCode.Demand(code), showsTasks, at);
        Record(new ProjectBegun(Id, client.Id, by.Id, at));
    }

    public Guid ClientId { get; private set; }
    public Client Client { get; private set; } = null!;
    public string Name { get; private set; } = "";

    /// <summary>Prefix of the task numbers.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The number that the next task gets.</summary>
    public int NextNumber { get; private set; } = 1;

    /// <summary>Whether new tasks are visible to the client.</summary>
    public bool ShowsTasks { get; private set; }
    public DateTimeOffset BegunAt { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Grows with every change of its board; kept boards and ETags go by it.</summary>
    public long Version { get; private set; }

    public List<Stage> Stages { get; } = [];
    public List<ProjectPerson> Team { get; } = [];

    public bool IsArchived => ArchivedAt is not null;

    /// <summary>Gives the next number.</summary>
    internal int TakeNumber() => NextNumber++;

    /// <summary>Says that the board is not what it was; called by everything that shows on it.</summary>
    internal void Touch() => Version++;

    /// <summary>Changes the name.</summary>
    /// <param name="showsTasks">Whether all new tasks are visible to the client; stays when null. Tasks that are there keep their marks.</param>
    public void Describe(string name, bool? showsTasks, Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        _frameChanged = true;
        (Name, ShowsTasks) = (Demand.Text(name, 160, "name"), showsTasks ?? ShowsTasks);
        if (showsTasks is true) ShowsMarkedTasks = false;
        Touch();
        Record(new ProjectDescribed(Id, by.Id, at));
    }

    /// <summary>Adds a stage at the end of the board.</summary>
    public Stage AddStage(Guid id, string name, bool isDone, Member by, DateTimeOffset at)
    {
        if (IsArchived) throw Refusals.ProjectIsArchived(Name);
        var place = Stages.Count == 0 ? Places.Step : Stages.Max(x => x.Place) + Places.Step;
        var stage = new Stage(id, this, name, place, isDone, by, at);
        Stages.Add(stage);
        Touch();
        return stage;
    }

    /// <summary>Ends the project; nothing is deleted.</summary>
    public void Archive(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        ArchivedAt ??= at;
        _frameChanged = true;
        Touch();
        Record(new ProjectArchived(Id, by.Id, at));
    }

    /// <summary>Takes the project up again.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        ArchivedAt = null;
        _frameChanged = true;
        Touch();
        Record(new ProjectRestored(Id, by.Id, at));
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => _frameChanged ? ["projects", WorkTopics.Board(Id), WorkTopics.Frame(Id)] : ["projects", WorkTopics.Board(Id)];

    bool _frameChanged;

    internal static void Map(Mapping map)
    {
        var project = map.Owned<Project>("Projects", x => x.ClientId == map.Db.GuestClient && x.ArchivedAt == null);
        project.BelongsTo(x => x.Client, "ClientId");
        project.Property(x => x.Name).HasMaxLength(160);
        project.Property(x => x.Code).HasMaxLength(6);
        project.HasIndex(x => new { x.AgencyId, x.Code }).IsUnique();
    }
}
