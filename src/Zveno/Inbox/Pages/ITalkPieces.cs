namespace Zveno.Inbox;

/// <summary>What a higher module shows within a talk: below its messages and at its end. Registered as scoped; asked once for a page of a talk.</summary>
public interface ITalkPieces
{
    /// <summary>What is shown for these messages to this reader.</summary>
    Task<TalkPieces> Of(TalkModel talk, Agencies.Member reader);
}

/// <summary>Components with their models.</summary>
/// <param name="Below">By the id of the message that they stand below.</param>
/// <param name="End">At the end of the talk.</param>
public sealed record TalkPieces(IReadOnlyDictionary<Guid, TalkPiece> Below, IReadOnlyList<TalkPiece> End);

/// <summary>One component with its model.</summary>
public sealed record TalkPiece(Type Component, object Model);
