namespace Zveno.Exchange;

/// <summary>A person named on the board. An export never has e-mail addresses.</summary>
/// <param name="Id">Trello's id.</param>
/// <param name="FullName">May be empty.</param>
/// <param name="Username">May be empty.</param>
/// <param name="HasLeft">Not among the board's members any more, but named on a card, an item or a comment.</param>
public sealed record TrelloMember(string Id, string FullName, string Username, bool HasLeft);
