namespace Zveno.Inbox;

/// <summary>Live topics of this module. Notes tell their topic only, never the inbox or a room.</summary>
public static class InboxTopics
{
    /// <summary>The list of topics, the counts, the clocks.</summary>
    public const string Inbox = "inbox";

    /// <summary>One topic with its messages, notes and clock, for the staff.</summary>
    public static string Topic(Guid topic) => $"topic:{topic}";

    /// <summary>What the client of a project wishes.</summary>
    public static string Wishes(Guid project) => $"wishes:{project}";

    /// <summary>Answers that wait to leave.</summary>
    public const string Held = "held";

    /// <summary>How fast the desk answers, and who is on call.</summary>
    public const string Rules = "desk-rules";

    /// <summary>Who looks at a topic right now.</summary>
    public static string Lookers(Guid topic) => $"lookers:{topic}";

    /// <summary>A member's alarms.</summary>
    public static string Alarms(Guid member) => $"alarms:{member}";
}
