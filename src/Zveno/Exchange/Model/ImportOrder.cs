namespace Zveno.Exchange;

/// <summary>What a person decided about a board.</summary>
/// <param name="ProjectName">Name of the project to begin.</param>
/// <param name="Code">Prefix of its task numbers.</param>
/// <param name="Visible">Whether the client sees the cards. An imported board may hold internal talk, so: no, unless told.</param>
/// <param name="Done">Ids of the lists whose cards are done.</param>
/// <param name="People">Members by the ids of the source; who is not here is not assigned.</param>
/// <param name="Backlog">Whether what is new and not done goes into the backlog instead of onto the board; of a table only.</param>
/// <param name="Invited">Who was invited with this import: their cards wait for nobody until they join and the board is imported again.</param>
public sealed record ImportOrder(
    string ProjectName, string Code, bool Visible, IReadOnlyList<string> Done, IReadOnlyDictionary<string, Guid> People, IReadOnlyList<InvitedPerson> Invited, bool Backlog = false);

/// <summary>Somebody of the source who was invited.</summary>
public sealed record InvitedPerson(string Trello, string Name, string Email);
