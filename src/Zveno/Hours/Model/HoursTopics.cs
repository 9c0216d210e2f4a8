namespace Zveno.Hours;

/// <summary>Live topics of this module.</summary>
public static class HoursTopics
{
    /// <summary>A member's running timer.</summary>
    public static string Timer(Guid member) => $"timer:{member}";

    /// <summary>Any entry of the agency's: for what sums all of them.</summary>
    public const string All = "hours";

    /// <summary>The ready descriptions of time.</summary>
    public const string Phrases = "entry-phrases";

    /// <summary>A member's entries.</summary>
    public static string Member(Guid member) => $"hours:{member}";

    /// <summary>Entries of a project.</summary>
    public static string Project(Guid project) => $"project-hours:{project}";
}
