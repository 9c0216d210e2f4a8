namespace Zveno.Work;

/// <summary>Sentences about the people of a task, its due time, services and types.</summary>
public abstract partial class WorkText
{
    public abstract string OnlyWhoLeads { get; }
    public abstract string TooManyHelpers(int most);
    public abstract string WatcherSeesNot(string name);
    public abstract string TimeWithoutDate { get; }
    public abstract string NotOffered(string name);
    public abstract string NameTaken(string name);
    public abstract string CatalogueIsFull(int most);
    public abstract string NoteOfAnother { get; }
    public abstract string NoteIsGone { get; }
}
