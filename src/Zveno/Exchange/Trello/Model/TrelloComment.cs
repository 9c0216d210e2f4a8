namespace Zveno.Exchange;

/// <summary>A comment on a card.</summary>
/// <param name="Id">Trello's id of the action.</param>
/// <param name="AuthorId">Who wrote it; a member of the board, perhaps one who left. Null when the file does not say.</param>
/// <param name="AuthorName">Name at the time; may be empty.</param>
/// <param name="Text">Markdown.</param>
/// <param name="At">When (UTC); taken from the id when the date is unreadable, null when that fails too.</param>
public sealed record TrelloComment(string Id, string? AuthorId, string AuthorName, string Text, DateTimeOffset? At);
