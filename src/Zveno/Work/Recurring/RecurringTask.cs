using System.Text.Json;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What a recurring task says each time it is made.</summary>
/// <param name="Description">Markdown.</param>
/// <param name="EstimateMinutes">Minutes of work.</param>
/// <param name="IsVisible">Whether the client sees it.</param>
/// <param name="Labels">Labels of the project; those that are gone meanwhile are left out.</param>
/// <param name="Checklists">All unticked.</param>
public sealed record RecurringTask(string Title, string Description = "", Priority Priority = Priority.Normal, int? EstimateMinutes = null, bool IsVisible = false, IReadOnlyList<Guid>? Labels = null, IReadOnlyList<TemplateChecklist>? Checklists = null)
{
    /// <summary>What a task says now; its checklists and labels must be loaded.</summary>
    public static RecurringTask Of(WorkTask task) => new(task.Title, task.Description, task.Priority, task.EstimateMinutes, task.IsVisible, [.. task.Labels.Select(x => x.LabelId)],
        [.. task.Checklists.OrderBy(x => x.Place).ThenBy(x => x.Id).Select(x => new TemplateChecklist(x.Name, [.. x.Items.OrderBy(i => i.Place).ThenBy(i => i.Id).Select(i => i.Text)], x.IsPublic))]);

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
