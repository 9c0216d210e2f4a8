namespace Zveno.Work;

/// <summary>
/// A piece of a task's card that a higher module brings, such as the timer's button: registered as a singleton, fetched after the card, in its fields' column.
/// The fragment is the inside of the piece, not an element with its id; the card's own refreshes leave it alone.
/// </summary>
/// <param name="Order">From the top.</param>
/// <param name="Name">Short and unique: part of the DOM id <c>card-{name}</c>.</param>
/// <param name="From">Address of the fragment for a task (its id).</param>
/// <param name="Topics">Live topics (space between) on which it is fetched again.</param>
public sealed record CardPiece(int Order, string Name, Func<Guid, string> From, Func<Guid, string>? Topics = null)
{
    /// <summary>The field that it stands below: <c>estimate</c>; null for the head of the column.</summary>
    public string? Beside { get; init; }
}
