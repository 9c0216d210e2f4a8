using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string OnlyWhoLeads => "Services and types of tasks are changed by those who lead.";
    public override string TooManyHelpers(int most) => $"At most {Plural.EnCount(most, "person works", "people work")} on a task beside the one who is responsible. Split it into subtasks.";
    public override string WatcherSeesNot(string name) => $"{name} does not see this task: a subcontractor sees only what he works on. Make him an assignee.";
    public override string TimeWithoutDate => "There is a time but no day. Set the due date first.";
    public override string NotOffered(string name) => $"“{name}” has been archived meanwhile. Choose another.";
    public override string NameTaken(string name) => $"“{name}” is on the list already.";
    public override string CatalogueIsFull(int most) => $"The list has {Plural.EnCount(most, "line", "lines")} already, more cannot be chosen from. Archive what is not needed.";
    public override string NoteOfAnother => "A note is changed by whoever wrote it; those who lead may take it off too.";
    public override string NoteIsGone => "This note has been taken off meanwhile. Put it back to change it.";
}
