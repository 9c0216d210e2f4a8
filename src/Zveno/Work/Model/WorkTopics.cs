namespace Zveno.Work;

/// <summary>Live topics of this module.</summary>
public static class WorkTopics
{
    /// <summary>Anything on a project's board.</summary>
    public static string Board(Guid project) => $"board:{project}";

    /// <summary>The cards of one stage.</summary>
    public static string Stage(Guid stage) => $"stage:{stage}";

    /// <summary>The frame of a project's board: its stages, labels, name.</summary>
    public static string Frame(Guid project) => $"frame:{project}";

    /// <summary>The agency's services and types of tasks.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>Anything on any board, for what is shown over all projects.</summary>
    public const string Tasks = "tasks";

    /// <summary>The recurring tasks of a project.</summary>
    public static string Recurring(Guid project) => $"recurring:{project}";

    /// <summary>One task, with its notes and files.</summary>
    public static string Task(Guid task) => $"task:{task}";
}
