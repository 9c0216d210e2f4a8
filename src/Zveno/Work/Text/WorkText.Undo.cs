namespace Zveno.Work;

/// <summary>Words of what is taken back.</summary>
public abstract partial class WorkText
{
    public abstract string TaskTouched(string number);
    public abstract string ProjectTouched(string name);
    public abstract string ProjectBegunNow(string name);
    public abstract string NoteWritten { get; }
    public abstract string Attached(string name, int count);
    public abstract string Watches(string who, string number, bool on);
    public abstract string NoStageNamed(string name);
    public abstract string NotReadyMany(int tasks, int of);
    public abstract string NotReadyManyTitle(int tasks, int of);
    public abstract string OnlyReady { get; }
    public abstract string TemplateParts { get; }
    public abstract string HelperRoles { get; }
    public abstract string WatcherRoles { get; }

    public abstract string RemoveLabel(string name);
    public abstract string LabelRemoved(string name, int tasks);
}
