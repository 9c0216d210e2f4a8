using Zveno.Work;

namespace Zveno.Exchange;

/// <summary>A card with everything that hangs on it. All instants are UTC.</summary>
public sealed record TrelloCard
{
    /// <summary>Trello's id; made from the content («made-…») when the file has none.</summary>
    public required string Id { get; init; }

    /// <summary>The number people saw at Trello; null when the file has none.</summary>
    public int? ShortNumber { get; init; }

    /// <summary>One line; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>Markdown; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Always a list of this board.</summary>
    public required string ListId { get; init; }

    /// <summary>0, 1, 2… from the top of its list, archived cards counted too.</summary>
    public required int Place { get; init; }

    /// <summary>Due instant.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Somebody ticked the due date off.</summary>
    public required bool DueComplete { get; init; }

    /// <summary>Start instant (exports before 2021 have none).</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>The card itself is archived.</summary>
    public required bool IsArchived { get; init; }

    /// <summary>Its list is archived: Trello does not show the card though it is open.</summary>
    public required bool IsInArchivedList { get; init; }

    /// <summary>Labels of this board, without repeats.</summary>
    public required IReadOnlyList<string> LabelIds { get; init; }

    /// <summary>Members of this board, without repeats.</summary>
    public required IReadOnlyList<string> MemberIds { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<TrelloChecklist> Checklists { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<TrelloComment> Comments { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<TrelloAttachment> Attachments { get; init; }

    /// <summary>Filled custom fields, in the board's order of fields.</summary>
    public required IReadOnlyList<TrelloField> CustomFields { get; init; }

    /// <summary>When it was made: the first 8 hex digits of a Trello id are Unix seconds. Null for a made id.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The card's address at Trello.</summary>
    public string? Url { get; init; }

    /// <summary>When it was last archived, as far as the file tells; null for open cards.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The last thing that happened to it at Trello; null when the file does not tell.</summary>
    public DateTimeOffset? LastActivity { get; init; }

    /// <summary>Estimate in minutes; Trello has none, tables may.</summary>
    public int? EstimateMinutes { get; init; }

    /// <summary>How much it presses; Trello has none, tables may.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Who hears of it; Trello does not tell, tables may.</summary>
    public IReadOnlyList<string> WatcherIds { get; init; } = [];

    /// <summary>Name of a service; Trello has none, tables may.</summary>
    public string Service { get; init; } = "";

    /// <summary>Name of a kind of work; Trello has none, tables may.</summary>
    public string Type { get; init; } = "";

    /// <summary>Id of the card that it is a part of; Trello has none, tables may.</summary>
    public string? ParentId { get; init; }

    /// <summary>Comments that the card's counter names and the file lacks.</summary>
    public required int CommentsMissing { get; init; }
}
