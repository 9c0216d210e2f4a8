using System.Text.Json;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a template brings.</summary>
/// <param name="Stages">Columns from left to right.</param>
/// <param name="Tasks">Cards, in order within their stages.</param>
public sealed record TemplateContent(IReadOnlyList<TemplateStage> Stages, IReadOnlyList<TemplateTask> Tasks)
{
    /// <summary>The most stages that a template may have.</summary>
    public const int MostStages = 30;

    /// <summary>The most tasks that a template may have.</summary>
    public const int MostTasks = 500;

    /// <summary>The same, if every part of it can be made.</summary>
    /// <exception cref="Refused">No stages, too much, or a task of a stage that is not there.</exception>
    public TemplateContent Checked()
    {
        var all = Tasks.Concat(Tasks.SelectMany(x => x.Subtasks ?? [])).ToList();
        if (Stages.Count is 0 or > MostStages || all.Count > MostTasks || Tasks.SelectMany(x => x.Subtasks ?? []).Any(x => x.Subtasks?.Count > 0)) throw Refusals.BadTemplate();
        if (all.Any(x => x.Stage < 0 || x.Stage >= Stages.Count || x.DueAfterDays is < 0 or > 1000 || x.EstimateMinutes is < 1 or > 60_000)) throw Refusals.BadTemplate();
        foreach (var stage in Stages) Demand.Text(stage.Name, 120, "name");
        foreach (var task in all) Demand.Text(task.Title, WorkTask.MostTitle, "title");
        return this;
    }

    internal string ToJson() => JsonSerializer.Serialize(this, Platform.Json.Storage);

    internal static TemplateContent Read(string json) => JsonSerializer.Deserialize<TemplateContent>(json, Platform.Json.Storage)!;
}

/// <summary>A column that a template brings.</summary>
/// <param name="IsDone">Whether what comes here is done.</param>
/// <param name="Limit">How many open tasks it takes; null for any number.</param>
/// <param name="WaitsForClient">Whether what stands here waits for the client.</param>
public sealed record TemplateStage(string Name, bool IsDone = false, int? Limit = null, bool WaitsForClient = false);

/// <summary>A card that a template brings.</summary>
/// <param name="Stage">Index of its stage.</param>
/// <param name="Description">Markdown.</param>
/// <param name="DueAfterDays">Working days from the start of the project to its due date; zero is the first working day; null for no date.</param>
/// <param name="Role">Whose work it is; handed to the client's account manager, or to the only member with that role.</param>
/// <param name="EstimateMinutes">Minutes of work.</param>
/// <param name="IsVisible">Whether the client sees it; a subtask is never shown by a template.</param>
/// <param name="Subtasks">Its parts, one level deep.</param>
public sealed record TemplateTask(string Title, int Stage, string? Description = null, int? DueAfterDays = null, Roles? Role = null, int? EstimateMinutes = null, bool IsVisible = true, IReadOnlyList<TemplateChecklist>? Checklists = null, IReadOnlyList<TemplateTask>? Subtasks = null);

/// <summary>A checklist that a template brings.</summary>
public sealed record TemplateChecklist(string Name, IReadOnlyList<string> Items, bool IsPublic = false);
