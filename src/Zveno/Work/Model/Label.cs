using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>The colours that labels come in; shown with a name or a pattern too, never by colour alone.</summary>
public enum LabelColour
{
    Grey,
    Green,
    Yellow,
    Orange,
    Red,
    Purple,
    Blue,
    Sky,
    Lime,
    Pink,
    Black,
}

/// <summary>A label of a project; may be nameless.</summary>
public sealed partial class Label : Owned
{
    Label() { }

    public Label(Guid id, Project project, string? name, LabelColour colour) =>
        (Id, ProjectId, Name, Colour) = (id, project.Id, Demand.OptionalText(name, 100, "name") ?? "", colour);

    public Guid ProjectId { get; private set; }
    public Project Project { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public LabelColour Colour { get; private set; }


    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Tasks, WorkTopics.Board(ProjectId), WorkTopics.Frame(ProjectId)];

    /// <summary>Makes a label of a project.</summary>
    public static Label Make(Guid id, Project project, string? name, LabelColour colour, Member by)
    {
        if (!by.CanWorkOn(project)) throw Refusals.NotYours();
        project.Touch();
        return new Label(id, project, name, colour);
    }

    /// <summary>Changes its name and colour.</summary>
    public void Describe(string? name, LabelColour colour, Member by)
    {
        if (!by.CanWorkOn(Project)) throw Refusals.NotYours();
        (Name, Colour) = (Demand.OptionalText(name, 100, "name") ?? "", colour);
        Project.Touch();
    }

    internal static void Map(Mapping map)
    {
        var label = map.Owned<Label>("Labels");
        label.BelongsTo(x => x.Project, "ProjectId");
        label.Property(x => x.Name).HasMaxLength(100);
    }
}

/// <summary>A label on a task.</summary>
public sealed class TaskLabel : Owned
{
    TaskLabel() { }

    internal TaskLabel(WorkTask task, Label label, DateTimeOffset at) => (Id, TaskId, LabelId) = (Ids.New(at), task.Id, label.Id);

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public Guid LabelId { get; private set; }
    public Label Label { get; private set; } = null!;

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Task(TaskId)];

    internal static void Map(Mapping map)
    {
        var row = map.Owned<TaskLabel>("TaskLabels");
        row.BelongsTo(x => x.Task, "TaskId", x => x.Labels, DeleteBehavior.Cascade).BelongsTo(x => x.Label, "LabelId");
        row.HasIndex(x => new { x.AgencyId, x.TaskId, x.LabelId }).IsUnique();
    }
}
