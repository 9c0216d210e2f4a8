namespace Zveno.Exchange;

/// <summary>A Trello board as its export shows it, tidied: nothing in it points to what is not there, and every list is in order.</summary>
/// <remarks>Plain data: texts are as people typed them (Markdown, HTML and scripts included) and must be shown as text.</remarks>
public sealed record TrelloBoard
{
    /// <summary>Trello's id of the board; a second import finds its project by it.</summary>
    public required string Id { get; init; }

    /// <summary>May be empty.</summary>
    public required string Name { get; init; }

    /// <summary>Markdown; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>The board's address at Trello; null when the file has none.</summary>
    public string? Url { get; init; }

    /// <summary>The board itself was closed at Trello.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>In board order. Ends with a made list (<see cref="TrelloList.IsMade"/>) when cards had none of their own.</summary>
    public required IReadOnlyList<TrelloList> Lists { get; init; }

    /// <summary>By list in board order, then by place. Archived cards stand among the others.</summary>
    public required IReadOnlyList<TrelloCard> Cards { get; init; }

    /// <summary>As in the file; after them those who left the board but are still named on it.</summary>
    public required IReadOnlyList<TrelloMember> Members { get; init; }

    /// <summary>As in the file, used or not.</summary>
    public required IReadOnlyList<TrelloLabel> Labels { get; init; }

    /// <summary>What could not be read as it stands, one entry a kind, with counts. Empty when all came.</summary>
    public required IReadOnlyList<TrelloProblem> Problems { get; init; }

    /// <summary>Comments that the cards' own counters name.</summary>
    public required int CommentsCounted { get; init; }

    /// <summary>Comments that came with the file.</summary>
    public int CommentsFound => Cards.Sum(card => card.Comments.Count);

    /// <summary>Comments that Trello left out of the file (it exports the newest 1,000 actions only).</summary>
    public int CommentsMissing => Cards.Sum(card => card.CommentsMissing);

    /// <summary>How often <paramref name="kind"/> was met; 0 when never.</summary>
    public int CountOf(TrelloProblemKind kind) => Problems.FirstOrDefault(problem => problem.Kind == kind)?.Count ?? 0;
}
