namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string TaskTouched(string number) => $"Others have worked on {number} already. It cannot be unmade; you can archive the card.";
    public override string ProjectTouched(string name) => $"Something was done in “{name}” already. Its beginning cannot be undone; you can end the project in its settings.";
    public override string ProjectBegunNow(string name) => $"Project “{name}” begun.";
    public override string NoteWritten => "Note written.";
    public override string Attached(string name, int count) => count == 1 ? $"“{name}” is on the card." : $"{count} new files on the card.";
    public override string Watches(string who, string number, bool on) => on ? $"{number}: {who} watches." : $"{number}: {who} watches no more.";
    public override string NoStageNamed(string name) => $"The board has no stage “{name}”.";
    public override string NotReadyMany(int tasks, int of) => $"{tasks} of {of} are not ready for the stage. Tick what is met, say why they go without it, or move only those that are ready.";
    public override string NotReadyManyTitle(int tasks, int of) => $"Not ready: {tasks} of {of}";
    public override string OnlyReady => "Only those that are ready";
    public override string TemplateParts => "Description, checklists, ties";
    public override string HelperRoles => "Roles of helpers";
    public override string WatcherRoles => "Roles of watchers";

    public override string RemoveLabel(string name) => $"Delete the label “{name}”";
    public override string LabelRemoved(string name, int tasks) => $"The label “{name}” was deleted{(tasks == 0 ? "" : $", it was on {tasks} {(tasks == 1 ? "task" : "tasks")}")}.";
}
