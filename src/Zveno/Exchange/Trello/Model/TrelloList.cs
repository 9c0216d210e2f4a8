namespace Zveno.Exchange;

/// <summary>A column of the board.</summary>
/// <param name="Id">Trello's id, or <see cref="MadeId"/>.</param>
/// <param name="Name">May be empty.</param>
/// <param name="IsArchived">Archived at Trello; it may still hold open cards.</param>
/// <param name="Place">0, 1, 2… from left to right, archived lists counted too.</param>
public sealed record TrelloList(string Id, string Name, bool IsArchived, int Place)
{
    /// <summary>Id of the list made for cards whose own list is not in the file.</summary>
    public const string MadeId = "made-list";

    /// <summary>Made by the reader for cards without a list; its name is empty, the page names it.</summary>
    public bool IsMade => Id == MadeId;
}
