namespace Zveno.Exchange;

/// <summary>How much of a file is taken. Lengths are UTF-16 units; what is longer is cut and reported.</summary>
/// <param name="MaxBytes">A larger file is refused.</param>
/// <param name="MaxDepth">A deeper nested file is refused; Trello's own stay below 10.</param>
/// <param name="MaxEntries">A file of more cards, actions, items, mentions and so on (counted together) is refused: tiny entries cost far more memory than bytes.</param>
/// <param name="Board">The board's name. This and the following are what the models of Work can keep, so that the cut is made, and reported, here.</param>
/// <param name="List">A list's name.</param>
/// <param name="Title">A card's name; also names and options of custom fields.</param>
/// <param name="Checklist">A checklist's name.</param>
/// <param name="CheckItem">A line of a checklist.</param>
/// <param name="Label">A label's name.</param>
/// <param name="Person">A person's names.</param>
/// <param name="Attachment">An attachment's name.</param>
/// <param name="Comment">A comment (Trello's own limit is 16,384).</param>
/// <param name="Text">Descriptions, values of custom fields.</param>
/// <param name="Address">Web addresses.</param>
public sealed record TrelloLimits(
    int MaxBytes = 60 * 1024 * 1024,
    int MaxDepth = 64,
    int MaxEntries = 250_000,
    int Board = 160,
    int List = 120,
    int Title = 500,
    int Checklist = 200,
    int CheckItem = 1_000,
    int Label = 100,
    int Person = 200,
    int Attachment = 300,
    int Comment = 20_000,
    int Text = 100_000,
    int Address = 2_000)
{
    /// <summary>What the product takes unless told otherwise.</summary>
    public static readonly TrelloLimits Default = new();

    /// <summary>JSON tokens in one card, action or the like; more is no card. Bounds memory, not words.</summary>
    public const int MaxTokensAnEntry = 1_000_000;
}
