namespace Zveno.Work;

/// <summary>A project as the API tells it.</summary>
/// <param name="Client">The client; null for a subcontractor, who knows the project's name only.</param>
/// <param name="Open">Open tasks.</param>
/// <param name="Late">Open tasks whose due date has passed, in the reader's date.</param>
public sealed record ProjectJson(Guid Id, string Code, string Name, Guid? Client, string? ClientName, Guid? Lead, bool ShowsTasks, int Open, int Late, DateTimeOffset BegunAt, DateTimeOffset? ArchivedAt)
{
    internal static ProjectJson Of(Project project, string? clientName = null) =>
        new(project.Id, project.Code, project.Name, project.ClientId, clientName ?? project.Client?.Name, project.Client?.LeadId, project.ShowsTasks, 0, 0, project.BegunAt, project.ArchivedAt);
}

/// <summary>A stage of a board.</summary>
/// <param name="HandsTo">Who gets a task that comes.</param>
/// <param name="HandsToRole">The role of the team by which <paramref name="HandsTo"/> is found; null where a member is named.</param>
/// <param name="Entry">What must be ticked before a task enters.</param>
/// <param name="Open">How many open tasks it holds.</param>
public sealed record StageJson(
    Guid Id, Guid Project, string Name, bool IsDone, bool WaitsForClient, int? Limit, Guid? HandsTo, string? HandsToRole, IReadOnlyList<EntryItem> Entry, int Open, DateTimeOffset? ArchivedAt)
{
    internal static StageJson Of(Stage stage, int open) => new(stage.Id, stage.ProjectId, stage.Name, stage.IsDone, stage.WaitsForClient, stage.Limit, stage.HandsTo, stage.HandsToRole, stage.Entry, open, stage.ArchivedAt);
}

/// <summary>A template.</summary>
/// <param name="Key">What to name it by when a project is begun: the id, or the word of a built-in one.</param>
/// <param name="Kind">What it makes.</param>
public sealed record TemplateJson(string Key, string Name, bool IsBuiltIn, TemplateKind Kind, TemplateContent Content);
