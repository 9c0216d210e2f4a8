namespace Zveno.Work;

/// <summary>Words of boards and cards.</summary>
public abstract partial class WorkText
{
    public abstract string AllTasks { get; }
    public abstract string Projects { get; }
    public abstract string EndedProjects { get; }
    public abstract string NewProject { get; }
    public abstract string FindProject { get; }
    public abstract string Project { get; }
    public abstract string Client { get; }
    public abstract string LeadBy { get; }
    public abstract string OpenCount { get; }
    public abstract string LateCount { get; }
    public abstract string NoProjects { get; }
    public abstract string NoProjectsText { get; }
    public abstract string NoProjectsForYou { get; }
    public abstract string NoEnded { get; }
    public abstract string NoEndedText { get; }
    public abstract string FromTrello { get; }
    public abstract string BackToLiving { get; }
    public abstract string Stage { get; }
    public abstract string StageName { get; }
    public abstract string AddStage { get; }
    public abstract string DropHere { get; }
    public abstract string NewTask { get; }
    public abstract string Starred { get; }
    public abstract string Everybody { get; }
    public abstract string AllLabels { get; }
    public abstract string Assignee { get; }
    public abstract string Nobody { get; }
    public abstract string Labels { get; }
    public abstract string ChooseLabels { get; }
    public abstract string LabelName { get; }
    public abstract string LabelColourOf { get; }
    public abstract string FindOnBoard { get; }
    public abstract string AsClient { get; }
    public abstract string ArchivedCards { get; }
    public abstract string ProjectSettings { get; }
    public abstract string InArchive { get; }
    public abstract string Description { get; }
    public abstract string NoDescription { get; }
    public abstract string TaskTitle { get; }
    public abstract string Checklists { get; }
    public abstract string ChecklistName { get; }
    public abstract string ChecklistItem { get; }
    public abstract string ChecklistPublicHint { get; }
    public abstract string NewItem { get; }
    public abstract string NewChecklist { get; }
    public abstract string Attachments { get; }
    public abstract string Attach { get; }
    public abstract string DropFiles { get; }
    public abstract string LinkUrl { get; }
    public abstract string StartOn { get; }
    public abstract string DueOn { get; }
    public abstract string EstimateHours { get; }
    public abstract string PriorityOf { get; }
    public abstract string Talk { get; }
    public abstract string TeamNotes { get; }
    public abstract string NoNotes { get; }
    public abstract string NoteTo { get; }
    public abstract string NewNote { get; }
    public abstract string EnterWrites { get; }
    public abstract string Write { get; }
    public abstract string ClientSeesNothing { get; }
    public abstract string ClientSeesOnly { get; }
    public abstract string History { get; }
    public abstract string TheProduct { get; }
    public abstract string Hidden { get; }
    public abstract string Shown { get; }
    public abstract string ProjectEnded { get; }
    public abstract string SaidMade { get; }
    public abstract string SaidClosed { get; }
    public abstract string SaidTaken { get; }
    public abstract string SaidShown { get; }
    public abstract string SaidHidden { get; }
    public abstract string SaidArchived { get; }
    public abstract string SaidRestored { get; }
    public abstract string SaidTicked { get; }
    public abstract string SaidUnticked { get; }
    public abstract string SaidNoted { get; }
    public abstract string ProjectName { get; }
    public abstract string Code { get; }
    public abstract string CodeHint { get; }
    public abstract string ChooseClient { get; }
    public abstract string ShowsTasksHint { get; }
    public abstract string Template { get; }
    public abstract string EmptyTemplate { get; }
    public abstract string EmptyTemplateHint { get; }
    public abstract string StartDay { get; }
    public abstract string StartDayHint { get; }
    public abstract string Begin { get; }
    public abstract string WhatComes { get; }
    public abstract string IsDoneStage { get; }
    public abstract string WaitsForClientStage { get; }
    public abstract string WaitsForClientHint { get; }
    public abstract string LimitLabel { get; }
    public abstract string LimitHint { get; }
    public abstract string HandsToLabel { get; }
    public abstract string HandsToNobody { get; }
    public abstract string PlaceAfter { get; }
    public abstract string First { get; }
    public abstract string PutStage { get; }
    public abstract string TakeStageOff { get; }
    public abstract string EndProject { get; }
    public abstract string EndProjectHint { get; }
    public abstract string MakeTemplateOf { get; }
    public abstract string MakeTemplateHint { get; }
    public abstract string TemplateName { get; }
    public abstract string NothingArchived { get; }
    public abstract string NothingArchivedText { get; }
    public abstract string ArchivedStages { get; }
    public abstract string NoClients { get; }
    public abstract string NoClientsText { get; }
    public abstract string AddClient { get; }
    public abstract string DescriptionSaved { get; }
    public abstract string EndedCount(int n);
    public abstract string StageSettings(string name);
    public abstract string NewTaskIn(string stage);
    public abstract string ShowMore(int n, int left);
    public abstract string OpenTasks(int n);
    public abstract string Moved(string stage);
    public abstract string Archived(string title);
    public abstract string StageTakenOff(string name);
    public abstract string TemplateMade(string name);
    public abstract string TemplateEnded(string name);
    public abstract string Subtasks { get; }
    public abstract string NewSubtask { get; }
    public abstract string OntoBoard { get; }
    public abstract string WaitsFor { get; }
    public abstract string AwaitedBy { get; }
    public abstract string WaitsForTask { get; }
    public abstract string NewBlocker { get; }
    public abstract string PartOf(string number, string title);
    public abstract string MakeSubtask(string text);
    public abstract string BecameSubtask(string title);
    public abstract string PutUnder(string title);
    public abstract string PutOnBoard(string title);
    public abstract string NowWaits(string number);
    public abstract string WaitsNoMore(string number);
    public abstract string WaitNoMore(string number);
    public abstract string SaidOntoBoard { get; }
    public abstract string Earlier { get; }
    public abstract string SaidSubtask(string number);
    public abstract string SaidPutUnder(string number);
    public abstract string SaidWaits(string number);
    public abstract string SaidWaitsNoMore(string number);
    public abstract string ProjectMenu { get; }
    public abstract string More { get; }
    public abstract string CopyTask { get; }
    public abstract string CarryTo { get; }
    public abstract string Carry { get; }
    public abstract string UnderWhich { get; }
    public abstract string GoUnder { get; }
    public abstract string Copied(string number);
    public abstract string Carried(string was, string now);
    public abstract string SaidCopied(string number);
    public abstract string SaidCarried(string was, string now);
    public abstract string Templates { get; }
    public abstract string AllTemplates { get; }
    public abstract string TemplatesLead { get; }
    public abstract string BeginFrom { get; }
    public abstract string DueAfter(int days);
    public abstract string DueAfterHint { get; }
    public abstract string FormerTemplates(int n);
    public abstract string NoLabels { get; }
    public abstract string NewLabel { get; }
    public abstract string NoClientProjects { get; }
    public abstract string RemoveChecklist(string name);
    public abstract string RemoveItem(string text);
    public abstract string TakeOff(string name);
    public abstract string SaidMoved(string from, string to);
    public abstract string SaidHanded(string to);
    public abstract string Comes(int stages, int tasks, int items);
    /// <summary>What changed of a card.</summary>
    /// <param name="what">As <see cref="TaskChanged"/> names it.</param>
    public abstract string SaidChanged(string what);
    /// <summary>What came to a card or went off it, by name.</summary>
    /// <param name="part">As <see cref="TaskWord"/> names it.</param>
    /// <param name="came">Whether they came; else they went.</param>
    public abstract string SaidWord(string part, bool came, IReadOnlyList<string> names);
    /// <summary>What is called otherwise now.</summary>
    public abstract string SaidRenamed(string part, string from, string to);
    public abstract string PriorityName(Priority priority);
    public abstract string ColourName(LabelColour colour);

    /// <summary>The stages of a board that begins empty.</summary>
    public abstract IReadOnlyList<(string Name, bool IsDone)> PlainStages { get; }
}
