namespace Zveno.Exchange;

/// <summary>How much of a file is taken. Lengths are UTF-16 units; what is longer is cut and reported.</summary>
/// <param name="MaxBytes">A larger file is refused.</param>
/// <param name="MaxDepth">A deeper nested file is refused; Trello's own stay below 10.</param>
/// <param name="MaxEntries">A file of more cards, actions, items, mentions and so on (counted together) is refused: tiny entries cost far more memory than bytes.</param>
/// <param name="Name">Titles and names: board, list, card, checklist, label, person, attachment.</param>
/// <param name="CheckItem">A line of a checklist.</param>
/// <param name="Text">Descriptions, comments, values of custom fields.</param>
/// <param name="Address">Web addresses.</param>
public sealed record TrelloLimits(
    int MaxBytes = 60 * 1024 * 1024,
    int MaxDepth = 64,
    int MaxEntries = 250_000,
    int Name = 500,
    int CheckItem = 2_000,
    int Text = 100_000,
    int Address = 2_000)
{
    /// <summary>What the product takes unless told otherwise.</summary>
    public static readonly TrelloLimits Default = new();

    /// <summary>JSON tokens in one card, action or the like; more is no card. Bounds memory, not words.</summary>
    public const int MaxTokensAnEntry = 1_000_000;
}
