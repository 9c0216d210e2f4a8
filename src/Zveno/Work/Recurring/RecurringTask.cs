using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a recurring task says each time it is made.</summary>
/// <param name="Description">Markdown.</param>
/// <param name="EstimateMinutes">Minutes of work.</param>
/// <param name="IsVisible">Whether the client sees it.</param>
/// <param name="Labels">Labels of the project; those that are gone meanwhile are left out.</param>
/// <param name="Checklists">All unticked.</param>
/// <param name="Helpers">Who works on it beside the one who is responsible; who has left meanwhile is left out.</param>
/// <param name="Service">For which service it is done, while it is offered.</param>
/// <param name="Type">What kind of work it is, while it is offered.</param>
/// <param name="Parts">Its subtasks, all open.</param>
/// <param name="Watchers">Who asked to hear of it; who has left meanwhile is left out.</param>
/// <param name="IsStarred">Its star, apart from the priority.</param>
/// <param name="StartBeforeDays">Working days from its start to its due date; null when it says no start.</param>
/// <param name="DueTime">When it is due on its day.</param>
/// <param name="StartTime">When it begins on its day.</param>
public sealed record RecurringTask(
    string Title, string Description = "", Priority Priority = Priority.Normal, int? EstimateMinutes = null, bool IsVisible = false, IReadOnlyList<Guid>? Labels = null, IReadOnlyList<TemplateChecklist>? Checklists = null,
    IReadOnlyList<Guid>? Helpers = null, Guid? Service = null, Guid? Type = null, IReadOnlyList<RecurringPart>? Parts = null,
    IReadOnlyList<Guid>? Watchers = null, bool IsStarred = false, int? StartBeforeDays = null, TimeOnly? DueTime = null, TimeOnly? StartTime = null)
{
    /// <summary>What a task says now; its people, its checklists and labels and those of its subtasks must be loaded.</summary>
    /// <param name="parts">Its subtasks.</param>
    public static RecurringTask Of(WorkTask task, IEnumerable<WorkTask> parts, WorkingCalendar calendar) => new(
        task.Title, task.Description, task.Priority, task.EstimateMinutes, task.IsVisible, [.. task.Labels.Select(x => x.LabelId)], Lists(task), task.Helpers, task.ServiceId, task.TypeId,
        [.. parts.Where(x => !x.IsArchived).OrderBy(x => x.Number).Select(x => new RecurringPart(x.Title, x.Description, x.AssigneeId, x.EstimateMinutes, Lists(x)))],
        [.. task.People.Where(x => x.Part == TaskPart.Watches).Select(x => x.MemberId)], task.IsStarred, LeadTime.Of(task, calendar), task.DueTime, task.StartTime);

    static List<TemplateChecklist> Lists(WorkTask task) =>
        [.. task.Checklists.OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new TemplateChecklist(x.Name, [.. x.Items.OrderBy(i => i.Place).ThenBy(i => i.Id).Select(i => i.Text)], x.IsPublic))];

    /// <summary>The same, if it can be made.</summary>
    /// <exception cref="Refused">No title, too long a text, or an estimate that no task may have.</exception>
    public RecurringTask Checked()
    {
        if (EstimateMinutes is < 1 or > 60_000) throw Refusals.BadEstimate();
        return this with { Title = Demand.Text(Title, WorkTask.MostTitle, "title"), Description = Demand.OptionalText(Description, WorkTask.MostDescription, "description") ?? "" };
    }

    internal string ToJson() => JsonSerializer.Serialize(this, Platform.Json.Storage);

    internal static RecurringTask Read(string json) => JsonSerializer.Deserialize<RecurringTask>(json, Platform.Json.Storage)!;
}

/// <summary>What a subtask of a recurring task says each time.</summary>
/// <param name="Description">Markdown.</param>
/// <param name="Assignee">Who gets it; nobody once he has left.</param>
/// <param name="EstimateMinutes">Minutes of work.</param>
/// <param name="Checklists">All unticked.</param>
public sealed record RecurringPart(string Title, string Description = "", Guid? Assignee = null, int? EstimateMinutes = null, IReadOnlyList<TemplateChecklist>? Checklists = null);
