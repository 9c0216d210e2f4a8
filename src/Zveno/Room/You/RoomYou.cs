namespace Zveno.Room;

/// <summary>What is the reader's own: what he is told outside of the room, and the colleagues whom he named.</summary>
/// <param name="Choice">What he chose; null while he has chosen nothing.</param>
/// <param name="HasMail">Whether he can be mailed: his address is known, and the agency sends mails.</param>
/// <param name="HasChat">Whether he showed himself to the agency's bot.</param>
/// <param name="Colleagues">The latest first.</param>
public sealed record RoomYou(string Agency, string Client, RoomNotice? Choice, bool HasMail, bool HasChat, IReadOnlyList<RoomColleague> Colleagues)
{
    /// <summary>Whether the reader's link shows hours.</summary>
    public bool SeesHours { get; init; }
}

/// <summary>A colleague whom the reader named.</summary>
/// <param name="AskedAt">UTC, whole minutes.</param>
/// <param name="Answer">Why he was not let in, if that was said.</param>
public sealed record RoomColleague(string Name, RoomColleagueState State, DateTimeOffset AskedAt, string? Answer);

/// <summary>What became of him.</summary>
public enum RoomColleagueState
{
    Waits,
    Confirmed,
    Refused,
}

/// <summary>The form for a colleague, as it comes back.</summary>
/// <param name="Refusal">Why it does; null for an empty form.</param>
/// <param name="IsSent">Whether one was just sent.</param>
public sealed record RoomColleagueForm(Guid Id, string? Name = null, string? Email = null, string? Phone = null, string? Why = null, string? Refusal = null, bool IsSent = false);

/// <summary>The page with what only its HTML needs.</summary>
/// <param name="Refusal">Why a choice of notices was not taken.</param>
/// <param name="IsChosen">Whether one was just taken.</param>
public sealed record RoomYouScreen(RoomYou You, RoomColleagueForm Form, string? Refusal = null, bool IsChosen = false);
