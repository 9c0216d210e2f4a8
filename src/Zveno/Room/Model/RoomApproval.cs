namespace Zveno.Room;

/// <summary>A task's result that the client is asked to approve, or has answered.</summary>
/// <param name="Id">The room's own id.</param>
/// <param name="Task">The room's id of the task.</param>
/// <param name="Title">The task's.</param>
/// <param name="Words">What to look at; null when the title says it.</param>
/// <param name="Number">Which showing of this task's result it is, from 1.</param>
/// <param name="AskedAt">UTC, whole minutes.</param>
/// <param name="Who">The name of who answered.</param>
/// <param name="IsYours">Whether the reader answered.</param>
/// <param name="AnsweredAt">When (UTC, whole minutes).</param>
/// <param name="Comment">What was said with the answer.</param>
public sealed record RoomApproval(string Id, string Task, string Title, string? Words, int Number, DateTimeOffset AskedAt, RoomApprovalState State, string? Who, bool IsYours, DateTimeOffset? AnsweredAt, string? Comment);

/// <summary>What an approval has come to.</summary>
public enum RoomApprovalState
{
    Waits,
    Agreed,

    /// <summary>With a comment: what is to be changed.</summary>
    Returned,

    /// <summary>The agency asks for it no more.</summary>
    Gone,
}

/// <summary>An answer to an approval that comes back, with everything typed.</summary>
/// <param name="Approval">The room's id of the approval.</param>
/// <param name="Comment">What was typed.</param>
/// <param name="Refusal">Why it comes back.</param>
public sealed record RoomAnswerBack(string Approval, string? Comment, string Refusal);
