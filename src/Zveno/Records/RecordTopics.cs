namespace Zveno.Records;

/// <summary>Live topics of this module.</summary>
public static class RecordTopics
{
    /// <summary>The register of a project's decisions.</summary>
    public static string Decisions(Guid project) => $"decisions:{project}";

    /// <summary>What the client was asked to approve of a task.</summary>
    public static string Approvals(Guid task) => $"approvals:{task}";

    /// <summary>Calls and meetings of all clients.</summary>
    public const string Calls = "calls";

    /// <summary>Topics and calls that nothing was recorded of.</summary>
    public const string Unrecorded = "unrecorded";

    /// <summary>The dispatcher's queue.</summary>
    public const string Changes = "changes";

    /// <summary>Fires of all projects.</summary>
    public const string Fires = "fires";

    /// <summary>Questions to specialists and their answers.</summary>
    public const string Questions = "questions";
}
