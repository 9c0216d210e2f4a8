using System.Text.Json;
using System.Text.Json.Serialization;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a template brings.</summary>
/// <param name="Stages">Columns from left to right.</param>
/// <param name="Tasks">Cards, in order within their stages.</param>
public sealed partial record TemplateContent(IReadOnlyList<TemplateStage> Stages, IReadOnlyList<TemplateTask> Tasks)
{
    /// <summary>The most stages that a template may have.</summary>
    public const int MostStages = 30;

    /// <summary>The most tasks that a template may have.</summary>
    public const int MostTasks = 500;

    /// <summary>The most checklists that a task of a template may have.</summary>
    public const int MostLists = 20;

    /// <summary>The most items in all checklists of such a task.</summary>
    public const int MostItems = 300;

    /// <summary>The same, if every part of it can be made.</summary>
    /// <exception cref="Refused">No stages, too much, or a task of a stage that is not there.</exception>
    public TemplateContent Checked(TemplateKind kind = TemplateKind.Project)
    {
        if (kind is TemplateKind.Tasks) return CheckedTree();
        var all = Tasks.Concat(Tasks.SelectMany(x => x.Subtasks ?? [])).ToList();
        if (Stages.Count is 0 or > MostStages || all.Count > MostTasks || Tasks.SelectMany(x => x.Subtasks ?? []).Any(x => x.Subtasks?.Count > 0)) throw Refusals.BadTemplate();
        if (all.Any(x => x.Stage < 0 || x.Stage >= Stages.Count || x.DueAfterDays is < 0 or > 1000 || x.EstimateMinutes is < 1 or > 60_000)) throw Refusals.BadTemplate();
        foreach (var stage in Stages) Demand.Text(stage.Name, 120, "name");
        foreach (var task in all)
        {
            Demand.Text(task.Title, WorkTask.MostTitle, "title");
            Demand.OptionalText(task.Description, WorkTask.MostDescription, "description");
            if ((task.Checklists?.Count ?? 0) > MostLists || (task.Checklists?.Sum(x => x.Items.Count) ?? 0) > MostItems) throw Refusals.BadTemplate();
            foreach (var list in task.Checklists ?? [])
            {
                Demand.Text(list.Name, 200, "name");
                foreach (var item in list.Items) Demand.Text(item, 1000, "text");
            }
        }
        return this;
    }

    internal string ToJson() => JsonSerializer.Serialize(this, Platform.Json.Storage);

    internal static TemplateContent Read(string json) => JsonSerializer.Deserialize<TemplateContent>(json, Platform.Json.Storage)!;
}

/// <summary>A column that a template brings.</summary>
/// <param name="IsDone">Whether what comes here is done.</param>
/// <param name="Limit">How many open tasks it takes; null for any number.</param>
/// <param name="WaitsForClient">Whether what stands here waits for the client.</param>
/// <param name="HandsToRole">Whose work a task is here, by a role of the team (see <see cref="RoleWord"/>).</param>
/// <param name="Entry">What must be ticked before a task enters.</param>
public sealed record TemplateStage(string Name, bool IsDone = false, int? Limit = null, bool WaitsForClient = false,
    [property: JsonConverter(typeof(RoleWord.Reading))] string? HandsToRole = null, IReadOnlyList<string>? Entry = null);

/// <summary>A card that a template brings.</summary>
/// <param name="Stage">Index of its stage; of no meaning in a template of tasks.</param>
/// <param name="Description">Markdown.</param>
/// <param name="DueAfterDays">Working days from the start of the project to its due date; zero is the first working day; null for no date.</param>
/// <param name="Role">Whose work it is (see <see cref="RoleWord"/>): handed to whoever has the role in the team, else to the client's account manager or the only member with that role.</param>
/// <param name="EstimateMinutes">Minutes of work.</param>
/// <param name="IsVisible">Whether the client sees it; a subtask is never shown by a template.</param>
/// <param name="Subtasks">Its parts, one level deep.</param>
/// <param name="Key">Names it within the template; given where it is missing.</param>
/// <param name="WaitsFor">Keys of tasks that must be done before it.</param>
/// <param name="StartAfterDays">Working days from the start to the date from which it is worked on; null for no date.</param>
/// <param name="DueTime">Time of the due date; of no meaning without one.</param>
/// <param name="Helpers">Roles of those who work on it beside.</param>
/// <param name="Watchers">Roles of those who hear of it.</param>
/// <param name="Service">For which of the agency's services it is done; left out where that is offered no more.</param>
/// <param name="Type">What kind of work it is; left out where that is offered no more.</param>
/// <param name="StartTime">Time of the start date; of no meaning without one, nor when it is later than it is due.</param>
public sealed record TemplateTask(
    string Title, int Stage, string? Description = null, int? DueAfterDays = null, [property: JsonConverter(typeof(RoleWord.Reading))] string? Role = null, int? EstimateMinutes = null, bool IsVisible = true,
    IReadOnlyList<TemplateChecklist>? Checklists = null, IReadOnlyList<TemplateTask>? Subtasks = null, string? Key = null, IReadOnlyList<string>? WaitsFor = null, int? StartAfterDays = null,
    TimeOnly? DueTime = null, IReadOnlyList<string>? Helpers = null, IReadOnlyList<string>? Watchers = null, Guid? Service = null, Guid? Type = null, TimeOnly? StartTime = null);

/// <summary>A checklist that a template brings.</summary>
public sealed record TemplateChecklist(string Name, IReadOnlyList<string> Items, bool IsPublic = false);
