namespace Zveno.Inbox;

/// <summary>What a topic is about.</summary>
public enum TopicKind
{
    Question,
    /// <summary>What was agreed at a meeting, and what follows from it.</summary>
    PostMeeting,
    /// <summary>Invoices and acts.</summary>
    Papers,
    Urgent,
}

/// <summary>Where a topic is talked about.</summary>
public enum TopicChannel
{
    Room,
    Mail,
    Telegram,
    /// <summary>The messenger MAX.</summary>
    Max,
    /// <summary>Another messenger, by the open channel.</summary>
    Open,
}

/// <summary>How fast an answer is owed.</summary>
public enum ReplyPace
{
    /// <summary>Due at 15 working minutes, broken at 30, unless the agency has a rule of its own (<see cref="ReplyRule"/>).</summary>
    Usual,
    /// <summary>Due at 5, broken at 15.</summary>
    Urgent,
    /// <summary>E-mail: due after 4 working hours.</summary>
    Mail,
}
