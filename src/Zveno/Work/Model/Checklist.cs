using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A list of ticks on a task. Changed through the task.</summary>
public sealed class Checklist : Owned
{
    Checklist() { }

    internal Checklist(Guid id, WorkTask task, string name, int place) => (Id, TaskId, Task, Name, Place) = (id, task.Id, task, Demand.Text(name, 200, "name"), place);

    public Guid TaskId { get; private set; }
    public WorkTask Task { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public int Place { get; private set; }

    /// <summary>Whether the client sees it on a visible task.</summary>
    public bool IsPublic { get; private set; }
    public List<ChecklistItem> Items { get; } = [];

    /// <inheritdoc />
    public override IEnumerable<string> Topics() => [WorkTopics.Task(TaskId)];

    internal void StandAt(int place) => Place = place;

    internal void Rename(string name) => Name = Demand.Text(name, 200, "name");

    internal void Show(bool isPublic) => IsPublic = isPublic;

    internal static void Map(Mapping map)
    {
        var list = map.Owned<Checklist>("Checklists", x => x.IsPublic && x.Task.IsVisible && x.Task.ClientId == map.Db.GuestClient && x.Task.ArchivedAt == null);
        list.BelongsTo(x => x.Task, "TaskId", x => x.Checklists, DeleteBehavior.Cascade);
        list.Property(x => x.Name).HasMaxLength(200);
    }
}

/// <summary>One tick.</summary>
public sealed class ChecklistItem : Owned
{
    ChecklistItem() { }

    internal ChecklistItem(Guid id, Checklist list, string text, int place) => (Id, ChecklistId, Checklist, Text, Place) = (id, list.Id, list, Demand.Text(text, 1000, "text"), place);

    public Guid ChecklistId { get; private set; }
    public Checklist Checklist { get; private set; } = null!;
    public string Text { get; private set; } = "";
    public bool IsDone { get; private set; }
    public int Place { get; private set; }
    public Guid? DoneBy { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }

    internal void Tick(bool isDone, Guid by, DateTimeOffset at) => (IsDone, DoneBy, DoneAt) = (isDone, isDone ? by : null, isDone ? at : null);

    internal void StandAt(int place) => Place = place;

    internal void Rename(string text) => Text = Demand.Text(text, 1000, "text");

    internal static void Map(Mapping map)
    {
        var item = map.Owned<ChecklistItem>("ChecklistItems", x => x.Checklist.IsPublic && x.Checklist.Task.IsVisible && x.Checklist.Task.ClientId == map.Db.GuestClient && x.Checklist.Task.ArchivedAt == null);
        item.BelongsTo(x => x.Checklist, "ChecklistId", x => x.Items, DeleteBehavior.Cascade);
        item.Property(x => x.Text).HasMaxLength(1000);
    }
}
