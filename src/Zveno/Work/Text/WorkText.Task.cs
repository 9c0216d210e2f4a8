namespace Zveno.Work;

/// <summary>Sentences about the people of a task, its due time, services and types.</summary>
public abstract partial class WorkText
{
    public abstract string OnlyWhoLeads { get; }
    public abstract string TooManyHelpers(int most);
    public abstract string NotInThoseHands(string task);
    public abstract string WatcherSeesNot(string name);
    public abstract string TimeWithoutDate { get; }
    public abstract string NotOffered(string name);
    public abstract string NameTaken(string name);
    public abstract string CatalogueIsFull(int most);
    public abstract string NoteOfAnother { get; }
    public abstract string NoteIsGone { get; }
    public abstract string Responsible { get; }
    public abstract string AddHelper { get; }
    public abstract string ChooseHelper { get; }
    public abstract string Watchers { get; }
    public abstract string IWatch { get; }
    public abstract string Watch { get; }
    public abstract string WhoWatches { get; }
    public abstract string AddWatcher { get; }
    public abstract string DueTime { get; }
    public abstract string Service { get; }
    public abstract string TaskType { get; }
    public abstract string NoLine { get; }
    public abstract string Services { get; }
    public abstract string TaskTypes { get; }
    public abstract string ServicesAndTypes { get; }
    public abstract string PitchLabel { get; }
    public abstract string NoPitch { get; }
    public abstract string CatalogueHint { get; }
    public abstract string NewService { get; }
    public abstract string NewTaskType { get; }
    public abstract string NoServices { get; }
    public abstract string NoTaskTypes { get; }
    public abstract string ArchivedLines { get; }
    public abstract string SaidWatches { get; }
    public abstract string SaidWatchesNot { get; }
    public abstract string SaidNoteChanged { get; }
    public abstract string SaidNoteRemoved { get; }
    public abstract string SaidNoteRestored { get; }
    public abstract string LineArchived(string name);
    public abstract string ArchiveLine(string name);
    public abstract string Higher(string name);
    public abstract string SaidShared(string who);
    public abstract string SaidUnshared(string who);
    public abstract string SaidWatcher(string who);
    public abstract string SaidWatcherOff(string who);
    public abstract string SaidMentioned(string who);
    public abstract string SaidSorted(string? service, string? type);
    public abstract string NewTaskLine { get; }
    public abstract string QuickAdd { get; }
    public abstract string QuickHint { get; }
    public abstract string QuickMade(string number, string title);
    public abstract string QuickDoubt(QuickDoubt doubt);
    public abstract string PutBack { get; }
    public abstract string PutBackPartly { get; }
    public abstract string MovedOn { get; }
    public abstract string NoteEdited { get; }
    public abstract string NoteTakenOff { get; }
    public abstract string RemoveNote { get; }
    public abstract string Edited { get; }
    public abstract string ChangedOf(string number);
    public abstract string AttachmentTakenOff(string name);
    public abstract string KeepMine { get; }
    public abstract string KeepTheirs { get; }
    public abstract string KeepBoth { get; }
}
