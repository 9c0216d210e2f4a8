using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    /// <summary>Adds a checklist at the foot.</summary>
    public Checklist AddChecklist(Guid id, string name, Member by, DateTimeOffset at)
    {
        Demands(by);
        var list = new Checklist(id, this, name, (Checklists.Count == 0 ? 0 : Checklists.Max(x => x.Place)) + 1);
        Checklists.Add(list);
        Changed("checklists", new TaskWord("checklist", null, list.Name), by, at);
        return list;
    }

    /// <summary>Gives a checklist another name.</summary>
    public void Rename(Checklist list, string name, Member by, DateTimeOffset at)
    {
        Demands(by);
        var was = list.Name;
        list.Rename(name);
        if (list.IsPublic) Published();
        Changed("checklists", new TaskWord("checklist", was, list.Name), by, at);
    }

    /// <summary>Shows a checklist to the client with the task, or keeps it inside. Whoever talks to clients decides.</summary>
    public void Show(Checklist list, bool isPublic, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (!by.TalksToClients) throw Refusals.OnlyWhoTalks();
        list.Show(isPublic);
        Published();
        Changed("checklists", isPublic ? new TaskWord("shown", null, list.Name) : new TaskWord("shown", list.Name, null), by, at);
    }

    /// <summary>Adds an item to one of its checklists.</summary>
    public ChecklistItem AddItem(Checklist list, Guid id, string text, Member by, DateTimeOffset at)
    {
        Demands(by);
        var item = new ChecklistItem(id, list, text, (list.Items.Count == 0 ? 0 : list.Items.Max(x => x.Place)) + 1);
        list.Items.Add(item);
        ItemsTotal++;
        if (list.IsPublic) Published();
        Changed("checklists", new TaskWord("item", null, item.Text), by, at);
        return item;
    }

    /// <summary>Ticks an item or takes the tick back.</summary>
    public void Tick(ChecklistItem item, bool isDone, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (item.IsDone == isDone) return;
        item.Tick(isDone, by.Id, at);
        if (item.Checklist.IsPublic) Published();
        ItemsDone += isDone ? 1 : -1;
        Stepped(at);
        Record(new ItemTicked(Id, ProjectId, item.Id, isDone, by.Id, at) { Text = item.Text });
    }

    /// <summary>Changes an item's words.</summary>
    public void Rename(ChecklistItem item, string text, Member by, DateTimeOffset at)
    {
        Demands(by);
        var was = item.Text;
        item.Rename(text);
        if (item.Checklist.IsPublic) Published();
        Changed("checklists", new TaskWord("item", was, item.Text), by, at);
    }

    /// <summary>Takes an item off its list.</summary>
    public void Remove(ChecklistItem item, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (item.Checklist.IsPublic) Published();
        item.Checklist.Items.Remove(item);
        ItemsTotal--;
        if (item.IsDone) ItemsDone--;
        Changed("checklists", new TaskWord("item", item.Text, null), by, at);
    }

    /// <summary>Takes a checklist off with its items.</summary>
    public void Remove(Checklist list, Member by, DateTimeOffset at)
    {
        Demands(by);
        ItemsTotal -= list.Items.Count;
        ItemsDone -= list.Items.Count(x => x.IsDone);
        if (list.IsPublic) Published();
        Checklists.Remove(list);
        Changed("checklists", new TaskWord("checklist", list.Name, null), by, at);
    }

    /// <summary>Puts a label on, or takes it off.</summary>
    public void Label(Label label, bool on, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (label.ProjectId != ProjectId) throw Refusals.LabelOfAnotherProject();
        if (on) Regain(label, at);
        else Lose(label);
        Changed("labels", on ? new TaskWord("label", null, label.Name) : new TaskWord("label", label.Name, null), by, at);
    }

    /// <summary>Loses a label that the project loses; the history of the task has no line for it.</summary>
    internal void Lose(Label label) => Marked(() => Labels.RemoveAll(x => x.LabelId == label.Id));

    /// <summary>Has it again.</summary>
    internal void Regain(Label label, DateTimeOffset at) => Marked(() => { if (Labels.All(x => x.LabelId != label.Id)) Labels.Add(new TaskLabel(this, label, at)); });

    void Marked(Action change)
    {
        change();
        LabelMarks = string.Join(' ', Labels.Select(x => x.LabelId));
    }

    /// <summary>Writes an internal note. It never becomes a message to the client.</summary>
    /// <param name="author">Name of an author from outside (an import); null when <paramref name="by"/> wrote it.</param>
    public TaskNote Write(Guid id, string text, string? author, Member by, DateTimeOffset at)
    {
        Demands(by);
        var note = new TaskNote(id, this, text, author, by, at);
        NoteCount++;
        Stepped(at);
        Record(new NoteWritten(Id, ProjectId, id, by.Id, at));
        return note;
    }

    /// <summary>A file that comes along with what it is made of; no step of its own.</summary>
    internal TaskAttachment Bring(Guid id, string name, Guid file, Member by, DateTimeOffset at)
    {
        AttachmentCount++;
        return new TaskAttachment(id, this, name, null, file, by.Id, at);
    }

    /// <summary>Hangs a file or a link on.</summary>
    public TaskAttachment Attach(Guid id, string name, string? url, Guid? file, Member by, DateTimeOffset at)
    {
        Demands(by);
        var attachment = new TaskAttachment(id, this, name, url, file, by.Id, at);
        AttachmentCount++;
        Changed("attachments", new TaskWord("file", null, attachment.Name), by, at);
        return attachment;
    }

    /// <summary>Takes a file or link off.</summary>
    public void Detach(TaskAttachment attachment, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (attachment.RemovedAt is not null) return;
        attachment.Remove(at);
        AttachmentCount--;
        Changed("attachments", new TaskWord("file", attachment.Name, null), by, at);
    }
}
