namespace Zveno.Exchange;

/// <summary>What an import of a board will bring, in figures for the preview.</summary>
public sealed record TrelloPlan
{
    /// <summary>Lists shown at Trello; a made list (see <see cref="TrelloList.IsMade"/>) counts.</summary>
    public required int ListsOpen { get; init; }

    /// <summary>Lists archived at Trello.</summary>
    public required int ListsArchived { get; init; }

    /// <summary>Cards not archived themselves, in whatever list.</summary>
    public required int CardsOpen { get; init; }

    /// <summary>Archived cards.</summary>
    public required int CardsArchived { get; init; }

    /// <summary>Cards with a due date.</summary>
    public required int CardsDue { get; init; }

    /// <summary>Checklists.</summary>
    public required int Checklists { get; init; }

    /// <summary>Lines of checklists.</summary>
    public required int CheckItems { get; init; }

    /// <summary>Ticked lines of checklists.</summary>
    public required int CheckItemsDone { get; init; }

    /// <summary>Labels of the board, used or not.</summary>
    public required int Labels { get; init; }

    /// <summary>Comments in the file.</summary>
    public required int Comments { get; init; }

    /// <summary>Comments that the cards count and the file lacks.</summary>
    public required int CommentsMissing { get; init; }

    /// <summary>Filled custom fields.</summary>
    public required int CustomFields { get; init; }

    /// <summary>Attachments by kind; kinds that are absent have no entry.</summary>
    public required IReadOnlyDictionary<TrelloAttachmentKind, int> Attachments { get; init; }

    /// <summary>Everybody to be matched, those with most cards first.</summary>
    public required IReadOnlyList<TrelloPlanMember> Members { get; init; }

    /// <summary>Counts <paramref name="board"/>.</summary>
    public static TrelloPlan Of(TrelloBoard board)
    {
        var items = board.Cards.SelectMany(card => card.Checklists).SelectMany(list => list.Items).ToList();
        return new()
        {
            ListsOpen = board.Lists.Count(list => !list.IsArchived),
            ListsArchived = board.Lists.Count(list => list.IsArchived),
            CardsOpen = board.Cards.Count(card => !card.IsArchived),
            CardsArchived = board.Cards.Count(card => card.IsArchived),
            CardsDue = board.Cards.Count(card => card.Due is not null),
            Checklists = board.Cards.Sum(card => card.Checklists.Count),
            CheckItems = items.Count,
            CheckItemsDone = items.Count(item => item.IsDone),
            Labels = board.Labels.Count,
            Comments = board.CommentsFound,
            CommentsMissing = board.CommentsMissing,
            CustomFields = board.Cards.Sum(card => card.CustomFields.Count),
            Attachments = board.Cards.SelectMany(card => card.Attachments).CountBy(one => one.Kind).ToDictionary(),
            Members = TrelloPlanMember.Of(board),
        };
    }
}
