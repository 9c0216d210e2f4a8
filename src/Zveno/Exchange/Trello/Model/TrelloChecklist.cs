namespace Zveno.Exchange;

/// <summary>A checklist of a card.</summary>
/// <param name="Id">Trello's id.</param>
/// <param name="Name">May be empty.</param>
/// <param name="Items">In order.</param>
public sealed record TrelloChecklist(string Id, string Name, IReadOnlyList<TrelloCheckItem> Items);

/// <summary>A line of a checklist.</summary>
/// <param name="Id">Trello's id.</param>
/// <param name="Name">One line; may be empty.</param>
/// <param name="IsDone">Ticked.</param>
/// <param name="Place">0, 1, 2… from the top.</param>
/// <param name="Due">Due instant (UTC).</param>
/// <param name="MemberId">Who has it; a member of the board.</param>
public sealed record TrelloCheckItem(string Id, string Name, bool IsDone, int Place, DateTimeOffset? Due, string? MemberId);
