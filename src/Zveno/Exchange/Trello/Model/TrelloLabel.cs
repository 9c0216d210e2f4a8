namespace Zveno.Exchange;

/// <summary>A label of the board.</summary>
/// <param name="Id">Trello's id; made of colour and name for exports of 2014–15.</param>
/// <param name="Name">Often empty: Trello's labels may be a colour only.</param>
/// <param name="Colour">One of Trello's colour words (<c>green</c>, <c>sky_dark</c>…); null for none or an unreadable one.</param>
public sealed record TrelloLabel(string Id, string Name, string? Colour);
