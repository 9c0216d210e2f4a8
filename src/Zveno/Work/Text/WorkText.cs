using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Sentences about projects, stages and tasks.</summary>
public abstract partial class WorkText : Texts
{
    public abstract string OnlyWhoTalks { get; }
    public abstract string NotYours { get; }
    public abstract string ClientIsArchived(string name);
    public abstract string ProjectIsArchived(string name);
    public abstract string TaskIsArchived(string title);
    public abstract string StageIsArchived(string name);
    public abstract string StageIsFull(string name, int limit);
    public abstract string StageNotEmpty(string name, int tasks);
    public abstract string StageOfAnotherProject { get; }
    public abstract string LabelOfAnotherProject { get; }
    public abstract string BadCode { get; }
    public abstract string BadLimit { get; }
    public abstract string BadLink { get; }
    public abstract string BadEstimate { get; }
    public abstract string DueBeforeStart { get; }
    public abstract string DescriptionChanged { get; }
    public abstract string BadTemplate(int stages, int tasks);
    public abstract string CodeTaken(string code);
    public abstract string MemberLeft { get; }
    public abstract string ParentOfAnotherProject { get; }
    public abstract string TooDeep(string number);
    public abstract string HasSubtasks(string number);
    public abstract string ItsOwnPart(string path);
    public abstract string WaitsInCircle(string path);
    public abstract string NoSuchTask(string typed);
    public abstract string NoDoneStage { get; }
    public abstract string NoOpenStage { get; }
    public abstract string SameProject { get; }
    public abstract string NothingAttached { get; }
    public abstract string NothingChosen { get; }
    public abstract string NothingToChange { get; }
    public abstract string TooMany(int most);
    public abstract string ChangedMany(int n);
    public abstract string NotChanged(int n);
    public abstract string TakenBack(int n);
}

/// <summary>Offers them as <c>text.Work</c>.</summary>
public static class WorkTexts
{
    extension(Platform.Text text)
    {
        /// <summary>The module's sentences.</summary>
        public WorkText Work => text.Of<WorkText>();
    }
}
