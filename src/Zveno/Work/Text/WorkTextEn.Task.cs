using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string OnlyWhoLeads => "Services and types of tasks are changed by those who lead.";
    public override string TooManyHelpers(int most) => $"At most {Plural.EnCount(most, "person works", "people work")} on a task beside the one who is responsible. Split it into subtasks.";
    public override string NotInThoseHands(string task) => $"{task} is not in this person’s hands any more. Reload the page.";
    public override string WatcherSeesNot(string name) => $"{name} does not see this task: a subcontractor sees only what he works on. Make him an assignee.";
    public override string TimeWithoutDate => "There is a time but no day. Set the due date first.";
    public override string NotOffered(string name) => $"“{name}” has been archived meanwhile. Choose another.";
    public override string NameTaken(string name) => $"“{name}” is on the list already.";
    public override string CatalogueIsFull(int most) => $"The list has {Plural.EnCount(most, "line", "lines")} already, more cannot be chosen from. Archive what is not needed.";
    public override string NoteOfAnother => "A note is changed by whoever wrote it; those who lead may take it off too.";
    public override string NoteIsGone => "This note has been taken off meanwhile. Put it back to change it.";
    public override string Responsible => "Responsible";
    public override string AddHelper => "Add an assignee";
    public override string ChooseHelper => "Who else works on it";
    public override string Watchers => "Watchers";
    public override string IWatch => "You watch";
    public override string Watch => "Watch";
    public override string WhoWatches => "Who watches";
    public override string AddWatcher => "Ask somebody to watch";
    public override string DueTime => "Due time";
    public override string Service => "Service";
    public override string TaskType => "Type";
    public override string NoLine => "Not set";
    public override string Services => "Services";
    public override string TaskTypes => "Types of tasks";
    public override string ServicesAndTypes => "Services and types";
    public override string PitchLabel => "What clients read of this service";
    public override string NoPitch => "Tell clients: what it is, and what came of it for others";
    public override string CatalogueHint => "Tasks are grouped and found by them, and estimates are compared with similar work of the past.";
    public override string NewService => "New service";
    public override string NewTaskType => "New type";
    public override string NoServices => "No services yet: SEO, a site, advertising.";
    public override string NoTaskTypes => "No types yet: copy, layout, set-up.";
    public override string ArchivedLines => "Archived";
    public override string SaidWatches => "watches the task";
    public override string SaidWatchesNot => "watches no more";
    public override string SaidNoteChanged => "a note was changed";
    public override string SaidNoteRemoved => "a note was taken off";
    public override string SaidNoteRestored => "a note was put back";
    public override string LineArchived(string name) => $"“{name}” is archived: tasks keep it, new ones are not offered it.";
    public override string ArchiveLine(string name) => $"Archive {name}";
    public override string Higher(string name) => $"Move up: {name}";
    public override string SaidShared(string who) => $"also assigned: {who}";
    public override string SaidUnshared(string who) => $"not assigned any more: {who}";
    public override string SaidWatcher(string who) => $"{who} watches";
    public override string SaidWatcherOff(string who) => $"{who} watches no more";
    public override string SaidMentioned(string who) => $"mentioned: {who}";
    public override string SaidSorted(string? service, string? type) => $"service: {service ?? "none"}, type: {type ?? "none"}";
    public override string NewTaskLine => "What to do: tomorrow 15:00 @ira !high #seo 2h";
    public override string QuickAdd => "New task";
    public override string QuickHint => "Understands a date, a time, @person, !high, *, #label and an estimate. A word after \\ or in quotes stays as it is.";
    public override string QuickMade(string number, string title) => $"{number}: “{title}”";

    public override string QuickDoubt(QuickDoubt doubt) => doubt switch
    {
        { Means.Count: > 0 } => $"“{doubt.Typed}”: {string.Join(" or ", doubt.Means)}?",
        { Kind: QuickKind.Person } => $"Nobody is called “{doubt.Typed}”",
        _ => $"No label “{doubt.Typed}”",
    };
    public override string PutBack => "Put back as it was.";
    public override string PutBackPartly => "What nobody has changed since was put back.";
    public override string MovedOn => "It has been changed again since. There is nothing to put back: see the card’s history.";
    public override string NoteEdited => "The note was changed.";
    public override string NoteTakenOff => "The note was taken off.";
    public override string RemoveNote => "Take the note off";
    public override string Edited => "edited";
    public override string ChangedOf(string number) => $"{number}: saved.";
    public override string AttachmentTakenOff(string name) => $"“{name}” was taken off the card.";
    public override string KeepMine => "Keep mine";
    public override string KeepTheirs => "Keep theirs";
    public override string KeepBoth => "Both together";
}
