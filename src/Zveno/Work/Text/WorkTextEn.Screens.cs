using Zveno.Platform;

namespace Zveno.Work;

sealed partial class WorkTextEn
{
    public override string AllTasks => "All tasks";
    public override string Projects => "Projects";
    public override string EndedProjects => "Ended projects";
    public override string NewProject => "New project";
    public override string FindProject => "Find a project";
    public override string Project => "Project";
    public override string Client => "Client";
    public override string LeadBy => "Led by";
    public override string OpenCount => "Open";
    public override string LateCount => "Late";
    public override string NoProjects => "No projects yet";
    public override string NoProjectsText => "A project is a board of tasks for a client. Begin from a template (website, SEO, ads) or bring a board from Trello: cards, dates and checklists come along.";
    public override string NoProjectsForYou => "Projects with tasks of yours will appear here.";
    public override string NoEnded => "No ended projects";
    public override string NoEndedText => "A project that has ended rests here whole and comes back with one button.";
    public override string FromTrello => "Bring from Trello";
    public override string BackToLiving => "Back to current projects";
    public override string Stage => "Stage";
    public override string StageName => "Name of the stage";
    public override string AddStage => "Add a stage";
    public override string DropHere => "Drop a task here";
    public override string NewTask => "What is to be done";
    public override string Starred => "Starred";
    public override string Everybody => "Everybody";
    public override string AllLabels => "All labels";
    public override string Assignee => "Assignee";
    public override string Nobody => "Nobody";
    public override string Labels => "Labels";
    public override string ChooseLabels => "Choose";
    public override string LabelName => "New label";
    public override string LabelColourOf => "Colour of the label";
    public override string FindOnBoard => "Find on the board";
    public override string AsClient => "As the client sees";
    public override string ArchivedCards => "Archived cards";
    public override string ProjectSettings => "Project settings";
    public override string InArchive => "archived";
    public override string Description => "Description";
    public override string NoDescription => "Describe the task: what is needed and how to tell it is done";
    public override string TaskTitle => "Title of the task";
    public override string Checklists => "Checklists";
    public override string ChecklistName => "Name of the checklist";
    public override string ChecklistItem => "Item of the checklist";
    public override string ChecklistPublicHint => "Show the checklist to the client with the task";
    public override string NewItem => "New item";
    public override string NewChecklist => "New checklist";
    public override string Attachments => "Files and links";
    public override string Attach => "Attach";
    public override string DropFiles => "Drop files here or choose them";
    public override string LinkUrl => "or a link: https://…";
    public override string StartOn => "Start";
    public override string DueOn => "Due";
    public override string EstimateHours => "Estimate, hours";
    public override string PriorityOf => "Priority";
    public override string Talk => "Talk about the task";
    public override string TeamNotes => "Team notes";
    public override string NoNotes => "No notes yet. The client never sees them.";
    public override string NoteTo => "Note for the team: the client will not see it";
    public override string NewNote => "New note";
    public override string EnterWrites => "Enter writes, Shift Enter breaks the line";
    public override string Write => "Write";
    public override string ClientSeesNothing => "The client does not see this card.";
    public override string ClientSeesOnly => "Description, notes, estimate, files and history stay inside.";
    public override string History => "History";
    public override string TheProduct => "Zveno";
    public override string Hidden => "The card is hidden from the client";
    public override string Shown => "The client sees the card now";
    public override string ProjectEnded => "The project is archived. Nothing was deleted.";
    public override string SaidMade => "the card was made";
    public override string SaidClosed => "the work is done";
    public override string SaidTaken => "nobody is assigned now";
    public override string SaidShown => "shown to the client";
    public override string SaidHidden => "hidden from the client";
    public override string SaidArchived => "archived";
    public override string SaidRestored => "restored";
    public override string SaidTicked => "an item was ticked";
    public override string SaidUnticked => "a tick was taken back";
    public override string SaidNoted => "a note was written";
    public override string ProjectName => "Name of the project";
    public override string Code => "Code of the tasks";
    public override string CodeHint => "Latin letters: tasks will be called AUTO-1, AUTO-2. Empty: we make one of the name.";
    public override string ChooseClient => "Choose a client";
    public override string ShowsTasksHint => "The client sees title, stage and date. Any card can be hidden by itself.";
    public override string Template => "What to begin with";
    public override string EmptyTemplate => "An empty board";
    public override string EmptyTemplateHint => "Three stages: queue, in work, done.";
    public override string StartDay => "Work begins";
    public override string StartDayHint => "Due dates are counted from this day in working days.";
    public override string Begin => "Begin the project";
    public override string WhatComes => "What the board will have";
    public override string IsDoneStage => "A task in this stage counts as done";
    public override string WaitsForClientStage => "Tasks here wait for the client";
    public override string WaitsForClientHint => "Those the client can see stand first in the room: “What we need from you”.";
    public override string LimitLabel => "At most tasks";
    public override string LimitHint => "Empty: no limit";
    public override string HandsToLabel => "Hand tasks to";
    public override string HandsToNobody => "leave with the assignee";
    public override string PlaceAfter => "Put after";
    public override string First => "at the very beginning";
    public override string PutStage => "Move";
    public override string TakeStageOff => "Take the stage off the board";
    public override string EndProject => "End the project";
    public override string EndProjectHint => "The whole board goes to the archive and comes back with one button.";
    public override string MakeTemplateOf => "Make a template of this board";
    public override string MakeTemplateHint => "Stages, open cards, checklists and dates from the beginning. People and notes stay out.";
    public override string TemplateName => "Name of the template";
    public override string NothingArchived => "The archive is empty";
    public override string NothingArchivedText => "A card taken off the board rests here with all its history.";
    public override string ArchivedStages => "Stages taken off the board";
    public override string NoClients => "First add a client";
    public override string NoClientsText => "A project is always for a client: add one, and you can begin.";
    public override string AddClient => "Add a client";
    public override string DescriptionSaved => "The description is saved";
    public override string EndedCount(int n) => $"Ended: {n}";
    public override string StageSettings(string name) => $"Settings of the stage “{name}”";
    public override string NewTaskIn(string stage) => $"New task in “{stage}”";
    public override string ShowMore(int n, int left) => $"Show {Plural.EnCount(n, "more card", "more cards")} of {left}";
    public override string OpenTasks(int n) => Plural.EnCount(n, "open task", "open tasks");
    public override string Moved(string stage) => $"Moved to “{stage}”";
    public override string Archived(string title) => $"Archived: {title}";
    public override string StageTakenOff(string name) => $"The stage “{name}” is off the board";
    public override string TemplateMade(string name) => $"The template “{name}” is ready";
    public override string TemplateEnded(string name) => $"The template “{name}” is offered no more";
    public override string Subtasks => "Subtasks";
    public override string NewSubtask => "New subtask";
    public override string OntoBoard => "Make it a task of its own";
    public override string WaitsFor => "Waits for";
    public override string AwaitedBy => "Tasks that wait for it";
    public override string WaitsForTask => "Waits for another task";
    public override string NewBlocker => "Number of the task it waits for: AUTO-12";
    public override string PartOf(string number, string title) => $"Part of {number}: {title}";
    public override string MakeSubtask(string text) => $"Make the item “{text}” a subtask";
    public override string BecameSubtask(string title) => $"A subtask now: {title}";
    public override string PutUnder(string title) => $"Now a part of “{title}”";
    public override string PutOnBoard(string title) => $"On the board by itself now: {title}";
    public override string NowWaits(string number) => $"Waits for {number} now";
    public override string WaitsNoMore(string number) => $"Waits for {number} no more";
    public override string WaitNoMore(string number) => $"Do not wait for {number}";
    public override string SaidOntoBoard => "a task of its own now";
    public override string Earlier => "Show earlier";
    public override string SaidSubtask(string number) => $"a new subtask, {number}";
    public override string SaidPutUnder(string number) => $"a part of {number} now";
    public override string SaidWaits(string number) => $"waits for {number}";
    public override string SaidWaitsNoMore(string number) => $"waits for {number} no more";
    public override string ProjectMenu => "All in the project";
    public override string More => "Copy, take elsewhere";
    public override string CopyTask => "Copy the task";
    public override string CarryTo => "To another project";
    public override string Carry => "Take there";
    public override string UnderWhich => "A part of: AUTO-12";
    public override string GoUnder => "Make a subtask";
    public override string Copied(string number) => $"The copy is {number}, below this card";
    public override string Carried(string was, string now) => $"{was} is {now} now";
    public override string SaidCopied(string number) => $"a copy of {number}";
    public override string SaidCarried(string was, string now) => $"went to another project: {was} → {now}";
    public override string Templates => "Templates";
    public override string AllTemplates => "all templates";
    public override string TemplatesLead => "A project begins from a template: stages, tasks, checklists, and dates counted from its first day. Make one of a living board: open the project’s settings and press “Make a template of this board”.";
    public override string BeginFrom => "Begin a project";
    public override string DueAfter(int days) => days == 0 ? "on the first day" : $"in {Plural.EnCount(days, "day", "days")}";
    public override string DueAfterHint => "Working days from the project’s beginning";
    public override string FormerTemplates(int n) => $"In the archive: {Plural.EnCount(n, "template", "templates")}";
    public override string NoLabels => "No labels yet. A label finds cards of one kind: “urgent”, “texts”, “waiting for access”.";
    public override string NewLabel => "New label";
    public override string NoClientProjects => "No open projects.";
    public override string RemoveChecklist(string name) => $"Remove the checklist “{name}”";
    public override string RemoveItem(string text) => $"Remove the item “{text}”";
    public override string TakeOff(string name) => $"Take “{name}” off";
    public override string SaidMoved(string from, string to) => $"from “{from}” to “{to}”";
    public override string SaidHanded(string to) => $"assigned to {to}";
    public override string Comes(int stages, int tasks, int items) => $"{Plural.EnCount(stages, "stage", "stages")}, {Plural.EnCount(tasks, "task", "tasks")}, {Plural.EnCount(items, "checklist item", "checklist items")}";

    public override string SaidChanged(string what) => what switch
    {
        "title" => "a new title",
        "description" => "a new description",
        "dates" => "the dates changed",
        "estimate" => "the estimate changed",
        "priority" => "the priority changed",
        "checklists" => "the checklists changed",
        "labels" => "the labels changed",
        "attachments" => "the files changed",
        _ => "the card changed",
    };

    public override string SaidWord(string part, bool came, IReadOnlyList<string> names) => (part, came) switch
    {
        ("label", true) => names.Count == 1 ? "label" : "labels",
        ("label", false) => names.Count == 1 ? "label taken off:" : "labels taken off:",
        ("file", true) => "attached:",
        ("file", false) => "no longer attached:",
        ("checklist", true) => names.Count == 1 ? "checklist" : "checklists",
        ("checklist", false) => names.Count == 1 ? "checklist removed:" : "checklists removed:",
        ("shown", true) => "the client sees the checklist",
        ("shown", false) => "hidden from the client: the checklist",
        ("item", true) => "added to the checklist:",
        ("item", false) => "removed from the checklist:",
        ("tick", true) => "ticked:",
        ("tick", false) => "tick taken back:",
        _ => came ? "added:" : "removed:",
    } + " " + string.Join(", ", names.Select(x => $"“{x}”"));

    public override string SaidRenamed(string part, string from, string to) => (part switch
    {
        "title" => "title",
        "checklist" => "checklist",
        "item" => "checklist item",
        _ => "name",
    }) + $": “{from}” → “{to}”";

    public override string PriorityName(Priority priority) => priority switch
    {
        Priority.Urgent => "urgent",
        Priority.High => "high",
        Priority.Low => "low",
        _ => "normal",
    };

    public override string ColourName(LabelColour colour) => colour.ToString().ToLowerInvariant();

    public override IReadOnlyList<(string Name, bool IsDone)> PlainStages => [("Queue", false), ("In work", false), ("Done", true)];
}
