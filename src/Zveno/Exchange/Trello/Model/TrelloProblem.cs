namespace Zveno.Exchange;

/// <summary>What could not be read as it stands though the board was. The sentences are in <see cref="TrelloText"/>.</summary>
public enum TrelloProblemKind
{
    /// <summary>Comments counted on cards that the file lacks.</summary>
    CommentsMissing,

    /// <summary>Files kept at Trello; the links came.</summary>
    UploadsNotCopied,

    /// <summary>Attachments whose address is no web address; kept as text.</summary>
    AddressesNotWeb,

    /// <summary>Open cards in archived lists; kept.</summary>
    OpenCardsInArchivedLists,

    /// <summary>Cards of a list that is not in the file; kept in a list of their own.</summary>
    UnknownList,

    /// <summary>Comments of cards that are not in the file; left out.</summary>
    CommentsOfUnknownCards,

    /// <summary>Checklists of cards that are not in the file; left out.</summary>
    ChecklistsOfUnknownCards,

    /// <summary>Labels on cards that the file does not describe; left out.</summary>
    UnknownLabels,

    /// <summary>People named on cards who are not on the board any more; kept.</summary>
    MembersLeft,

    /// <summary>Custom field values that could not be resolved; left out.</summary>
    FieldsNotRead,

    /// <summary>Things with an id met before; the first was kept.</summary>
    DuplicateId,

    /// <summary>Things without a usable id; they got one from their content.</summary>
    IdMissing,

    /// <summary>Cards, lists, checklists without a name.</summary>
    NameMissing,

    /// <summary>Texts longer than the limit; the end was cut off.</summary>
    TextCut,

    /// <summary>Texts with characters that cannot be kept (control characters, halves of a symbol).</summary>
    BadCharacters,

    /// <summary>Dates that could not be read.</summary>
    BadDate,

    /// <summary>Values of another type than Trello writes; read as missing.</summary>
    WrongType,

    /// <summary>Entries that are no objects, or are absurdly large; left out.</summary>
    EntriesSkipped,
}

/// <summary>One line of the report.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Count">How often.</param>
/// <param name="Examples">Up to five different names of cards (or keys of the file) it happened to, shortened; may be empty.</param>
public sealed record TrelloProblem(TrelloProblemKind Kind, int Count, IReadOnlyList<string> Examples);
