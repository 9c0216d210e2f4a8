namespace Zveno.Work;

/// <summary>Live topics of this module.</summary>
public static class WorkTopics
{
    /// <summary>A project's board.</summary>
    public static string Board(Guid project) => $"board:{project}";

    /// <summary>One task, with its notes and files.</summary>
    public static string Task(Guid task) => $"task:{task}";
}
