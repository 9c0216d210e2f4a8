using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>How much a task presses.</summary>
public enum Priority
{
    Normal,
    High,
    Urgent,
    Low,
}

/// <summary>A card of a board; people see its number, such as <c>AUTO-12</c>.</summary>
public sealed partial class WorkTask : Owned
{
    /// <summary>Longest title, in characters.</summary>
    public const int MostTitle = 500;

    /// <summary>Longest description, in characters of Markdown.</summary>
    public const int MostDescription = 100_000;

    WorkTask() { }

    /// <summary>Makes a task in a stage.</summary>
    /// <param name="place">Order in the stage, see <see cref="Places"/>.</param>
    /// <exception cref="Refused">No title, an archived project or stage, or not the member's to do.</exception>
    public WorkTask(Guid id, Stage stage, string title, long place, Member by, DateTimeOffset at) : this(id, stage, title, place, null, by, at) { }

    WorkTask(Guid id, Stage stage, string title, long place, WorkTask? parent, Member by, DateTimeOffset at)
    {
        var project = stage.Project;
        if (!by.CanWorkOn(project)) throw Refusals.NotYours();
        if (project.IsArchived) throw Refusals.ProjectIsArchived(project.Name);
        (Id, ProjectId, Project, ClientId, StageId, Stage, Place, CreatedBy, CreatedAt) = (id, project.Id, project, project.ClientId, stage.Id, stage, place, by.Id, at);
        Title = Demand.Text(title, MostTitle, "title");
        Number = project.TakeNumber();
        (ParentId, Parent, BacklogPlace) = (parent?.Id, parent, parent?.BacklogPlace);
        IsVisible = project.ShowsTasks && parent is null;
        if (stage.IsDone) ClosedAt = at;
        (_isNew, _isPublished) = (true, IsVisible);
        StageSince = MovedAt = at;
        project.Touch();
        Record(new TaskMade(Id, project.Id, by.Id, at));
    }

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;

    /// <summary>The project's client, kept here so that what a guest may see is one comparison.</summary>
    public Guid ClientId { get; private set; }
    public Guid StageId { get; private set; }
    public Stage Stage { get; private set; } = null!;

    /// <summary>
    /// The task that this one is a part of; null for a task of its own. One level deep: a subtask has none itself, so a circle cannot be.
    /// A subtask has a number, hands, dates and stage of its own, but stands on its parent's card, not on the board (see decision 0018).
    /// </summary>
    public Guid? ParentId { get; private set; }
    public WorkTask? Parent { get; private set; }
    public List<WorkTask> Subtasks { get; } = [];

    /// <summary>Number within the project.</summary>
    public int Number { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Markdown; empty when there is none.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Order in the stage, see <see cref="Places"/>.</summary>
    public long Place { get; private set; }

    /// <summary>The one who is responsible.</summary>
    public Guid? AssigneeId { get; private set; }
    public Priority Priority { get; private set; }
    public bool IsStarred { get; private set; }

    /// <summary>The date by which it is to be done, in the agency's calendar.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The time of day on <see cref="DueOn"/>, where the agency is; null is the end of that day.</summary>
    public TimeOnly? DueTime { get; private set; }

    /// <summary>The date from which it is worked on.</summary>
    public DateOnly? StartOn { get; private set; }

    /// <summary>Estimate in minutes of work.</summary>
    public int? EstimateMinutes { get; private set; }

    /// <summary>Which of the agency's services it is done for.</summary>
    public Guid? ServiceId { get; private set; }

    /// <summary>What kind of work it is.</summary>
    public Guid? TypeId { get; private set; }

    /// <summary>Whether the client sees it in the room.</summary>
    public bool IsVisible { get; private set; }

    /// <summary>Whether the room shows it now: what is in the backlog or the archive it does not.</summary>
    public bool IsInRoom => IsVisible && ArchivedAt is null && BacklogPlace is null;
    public Guid CreatedBy { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it came to its present stage (UTC).</summary>
    public DateTimeOffset StageSince { get; private set; }

    /// <summary>The last visible step (UTC).</summary>
    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>When it was done (UTC).</summary>
    public DateTimeOffset? ClosedAt { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Ticked items of all checklists; kept here so that a board counts nothing.</summary>
    public int ItemsDone { get; private set; }

    /// <summary>Items of all checklists.</summary>
    public int ItemsTotal { get; private set; }

    /// <summary>Ids of its labels with spaces between; kept here so that a board joins nothing.</summary>
    public string LabelMarks { get; private set; } = "";

    /// <summary>Internal notes on it.</summary>
    public int NoteCount { get; private set; }

    /// <summary>How many former texts of its description are kept; kept here so that they are counted without gaps, and a card without any asks for none.</summary>
    public int FormerDescriptionCount { get; private set; }

    /// <summary>Files and links on it.</summary>
    public int AttachmentCount { get; private set; }

    public List<Checklist> Checklists { get; } = [];
    public List<TaskLabel> Labels { get; } = [];

    /// <summary>Those that were kept now; the others are asked for where they are shown.</summary>
    public List<FormerDescription> FormerDescriptions { get; } = [];

    public bool IsArchived => ArchivedAt is not null;
    public bool IsClosed => ClosedAt is not null;

    /// <inheritdoc />
    public override IEnumerable<string> Topics()
    {
        yield return WorkTopics.Tasks;
        yield return WorkTopics.Board(ProjectId);
        yield return WorkTopics.Task(Id);
        yield return WorkTopics.Stage(StageId);
        if (_leftStage is { } left) yield return WorkTopics.Stage(left);
        foreach (var parent in (WorkTask?[])[Parent, _leftParent])
        {
            if (parent is null) continue;
            yield return WorkTopics.Task(parent.Id);
            yield return WorkTopics.Stage(parent.StageId);
        }
        if (_isPublished) yield return ClientTopics.Room(ClientId);
        if (_leftClient is { } client) yield return ClientTopics.Room(client);
    }

    // What this unit of work did to it. The room is told of published changes only, so that internal work cannot be timed from outside.
    readonly bool _isNew;
    bool _isPublished;
    Guid? _leftStage;
    WorkTask? _leftParent;
    Guid? _leftClient;

    internal static void Map(Mapping map)
    {
        var task = map.Owned<WorkTask>("Tasks", x => x.IsVisible && x.ClientId == map.Db.GuestClient && x.ArchivedAt == null && x.BacklogPlace == null);
        task.BelongsTo(x => x.Project, "ProjectId").BelongsTo(x => x.Stage, "StageId").BelongsTo(x => x.Parent, "ParentId", x => x.Subtasks);
        task.RefersTo<WorkTask, Member>("AssigneeId").RefersTo<WorkTask, Member>("CreatedBy").RefersTo<WorkTask, Client>("ClientId");
        task.RefersTo<WorkTask, Service>("ServiceId").RefersTo<WorkTask, TaskType>("TypeId");
        task.Property(x => x.Title).HasMaxLength(MostTitle);
        task.Property(x => x.FireMark).HasMaxLength(FirePrice.Most);
        task.RefersTo<WorkTask, Recurrence>("RecurrenceId").HasIndex(x => new { x.AgencyId, x.Batch }).HasFilter("\"Batch\" IS NOT NULL");
        task.HasIndex(x => new { x.AgencyId, x.ProjectId, x.Number }).IsUnique();
        task.HasIndex(x => new { x.AgencyId, x.ProjectId, x.ParentId }).HasFilter("\"ParentId\" IS NOT NULL");      // a board counts subtasks by it
        task.HasIndex(x => new { x.AgencyId, x.StageId, x.ArchivedAt, x.Place });
        task.HasIndex(x => new { x.AgencyId, x.AssigneeId, x.ClosedAt });
        task.HasIndex(x => new { x.AgencyId, x.ServiceId, x.TypeId, x.ClosedAt });                                     // estimates are learned by it
        task.HasIndex(x => new { x.AgencyId, x.ClientId, x.IsVisible });
        task.HasIndex(x => new { x.AgencyId, x.ProjectId, x.BacklogPlace }).HasFilter("\"BacklogPlace\" IS NOT NULL");
        // Views over all projects look at what is open: which, by date, and how much, without reading the rows.
        task.HasIndex(x => new { x.AgencyId, x.ClosedAt, x.DueOn, x.BacklogPlace, x.ProjectId, x.EstimateMinutes, x.Id }, "IX_Tasks_Open").HasFilter("\"ArchivedAt\" IS NULL");
    }
}
