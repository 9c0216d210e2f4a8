namespace Zveno.Plans;

/// <summary>Live topics of this module.</summary>
public static class PlanTopics
{
    /// <summary>The plans of all projects.</summary>
    public const string Plans = "plans";

    /// <summary>One plan.</summary>
    public static string Plan(Guid plan) => $"plan:{plan}";

    /// <summary>The plans of a project.</summary>
    public static string Of(Guid project) => $"plans:{project}";

    /// <summary>The stand-up that is held.</summary>
    public const string StandUp = "stand-up";
}
