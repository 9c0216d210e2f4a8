using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A column of a project's board.</summary>
public sealed partial class Stage : Owned
{
    Stage() { }

    internal Stage(Guid id, Project project, string name, long place, bool isDone, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(project)) throw Refusals.NotYours();
        (Id, ProjectId, Project, Name, Place, IsDone) = (id, project.Id, project, Demand.Text(name, 120, "name"), place, isDone);
        Record(new StageAdded(Id, project.Id, by.Id, at));
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public string Name { get; private set; } = "";

    /// <summary>Order on the board, see <see cref="Places"/>.</summary>
    public long Place { get; private set; }

    /// <summary>Whether a task that comes here is done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether a task that stands here waits for the client: to approve, to send, to do his part. His room asks him for it.</summary>
    public bool WaitsForClient { get; private set; }

    /// <summary>How many open tasks it takes at most; null for any number.</summary>
    public int? Limit { get; private set; }

    /// <summary>The member who gets a task that comes here; null leaves it with whom it was.</summary>
    public Guid? HandsTo { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Changes its name, meaning, limit and default person.</summary>
    /// <param name="waitsForClient">Has no meaning where tasks are done.</param>
    public void Describe(string name, bool isDone, bool waitsForClient, int? limit, Guid? handsTo, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        if (limit is < 1 or > 1000) throw Refusals.BadLimit();
        if (handsTo != HandsTo) HandsToRole = null;
        (Name, IsDone, WaitsForClient, Limit, HandsTo) = (Demand.Text(name, 120, "name"), isDone, waitsForClient && !isDone, limit, handsTo);
        Project.Touch();
        Record(new StageDescribed(Id, ProjectId, by.Id, at));
    }

    /// <summary>Puts it elsewhere on the board.</summary>
    public void PutAt(long place, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        Place = place;
        Project.Touch();
        Record(new StageMoved(Id, ProjectId, by.Id, at));
    }

    /// <summary>Takes it off the board; its open tasks must have gone elsewhere.</summary>
    /// <param name="openTasks">How many open tasks it still holds.</param>
    public void Archive(int openTasks, Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        if (openTasks > 0) throw Refusals.StageNotEmpty(Name, openTasks);
        ArchivedAt ??= at;
        Project.Touch();
        Record(new StageArchived(Id, ProjectId, by.Id, at));
    }

    /// <summary>Puts an archived stage back.</summary>
    public void Restore(Member by, DateTimeOffset at)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        ArchivedAt = null;
        Project.Touch();
        Record(new StageRestored(Id, ProjectId, by.Id, at));
    }

    /// <summary>Whether one more task may come.</summary>
    /// <param name="holds">How many open tasks it holds now.</param>
    internal void Admit(int holds)
    {
        if (Project.IsArchived) throw Refusals.ProjectIsArchived(Project.Name);
        if (ArchivedAt is not null) throw Refusals.StageIsArchived(Name);
        if (holds >= Limit) throw Refusals.StageIsFull(Name, Limit.Value);
    }

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Tasks, WorkTopics.Board(ProjectId), WorkTopics.Frame(ProjectId)];

    internal static void Map(Mapping map)
    {
        var stage = map.Owned<Stage>("Stages", x => x.Project.ClientId == map.Db.GuestClient && x.ArchivedAt == null);
        stage.BelongsTo(x => x.Project, "ProjectId", x => x.Stages).RefersTo<Stage, Member>("HandsTo");
        stage.Property(x => x.Name).HasMaxLength(120);
        MapEntering(stage);
    }
}
