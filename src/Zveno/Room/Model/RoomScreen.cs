namespace Zveno.Room;

/// <summary>A page of the room with what only its HTML needs.</summary>
/// <param name="Page">What is shown.</param>
/// <param name="Base">Address of the room that its links begin with.</param>
/// <param name="Ask">The form for questions, where there is one.</param>
public sealed record RoomScreen<T>(T Page, string Base, RoomAsk? Ask = null) where T : class
{
    /// <summary>The client's name where somebody of the team looks with its eyes: a banner says so, and nothing can be asked.</summary>
    public string? Preview { get; init; }

    /// <summary>Whether the reader came by the link of the whole company: the room is only read.</summary>
    public bool IsShared { get; init; }

    /// <summary>An answer to an approval that comes back.</summary>
    public RoomAnswerBack? Returned { get; init; }

    /// <summary>Where the team came from.</summary>
    public string? Back { get; init; }

    /// <summary>Whether the team looks with the eyes of a contact who never opened the room.</summary>
    public bool IsNeverHere { get; init; }

    /// <summary>Address of the stream.</summary>
    public string? Live => Preview is null ? Base + "/live" : null;
}

/// <summary>The form for questions.</summary>
/// <param name="Id">What makes a double click one question.</param>
/// <param name="Token">What a form must carry to be ours.</param>
/// <param name="Text">What was typed, when it comes back.</param>
/// <param name="Talk">The talk that was answered in, when it comes back; null for a new question.</param>
/// <param name="Refusal">Why it comes back.</param>
/// <param name="IsWish">Whether it was marked as something to be done, when it comes back.</param>
/// <param name="LostFiles">Whether files must be chosen again: browsers give none back.</param>
/// <param name="IsStored">Whether it was just taken: the browser may let its draft go.</param>
public sealed record RoomAsk(Guid Id, string Token, string? Text = null, string? Talk = null, string? Refusal = null, bool IsStored = false, bool LostFiles = false, bool IsWish = false);
