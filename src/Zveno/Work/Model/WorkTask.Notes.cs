using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

public sealed partial class WorkTask
{
    internal void Mention(Guid member, Guid? note, Member by, DateTimeOffset at) => Record(new MemberMentioned(Id, ProjectId, member, note, by.Id, at));

    /// <summary>Changes what one wrote in a note.</summary>
    /// <exception cref="Refused">Somebody else's note, or one that was taken off.</exception>
    public void Edit(TaskNote note, string text, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (note.AuthorId != by.Id) throw Refusals.NoteOfAnother();
        if (note.RemovedAt is not null) throw Refusals.NoteIsGone();
        note.Edit(text, at);
        Stepped(at);
        Record(new NoteChanged(Id, ProjectId, note.Id, by.Id, at));
    }

    /// <summary>Takes a note off: whoever wrote it, or who leads. It is kept, so that it can be put back.</summary>
    public void Remove(TaskNote note, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (note.AuthorId != by.Id && !by.Leads) throw Refusals.NoteOfAnother();
        if (note.RemovedAt is not null) return;
        note.Remove(at);
        NoteCount--;
        Stepped(at);
        Record(new NoteRemoved(Id, ProjectId, note.Id, by.Id, at));
    }

    /// <summary>Puts a note back that was taken off.</summary>
    public void Restore(TaskNote note, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (note.AuthorId != by.Id && !by.Leads) throw Refusals.NoteOfAnother();
        if (note.RemovedAt is null) return;
        note.Remove(null);
        NoteCount++;
        Stepped(at);
        Record(new NoteRestored(Id, ProjectId, note.Id, by.Id, at));
    }

    /// <summary>Hangs a file or link on again that was taken off.</summary>
    public void Attach(TaskAttachment attachment, Member by, DateTimeOffset at)
    {
        Demands(by);
        if (attachment.RemovedAt is null) return;
        attachment.Restore();
        AttachmentCount++;
        Changed("attachments", new TaskWord("file", null, attachment.Name), by, at);
    }
}
