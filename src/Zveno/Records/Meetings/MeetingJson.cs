namespace Zveno.Records;

/// <summary>A meeting as the API tells it.</summary>
/// <param name="Ours">Ids of our people.</param>
/// <param name="Theirs">Ids of the client's people.</param>
public sealed record MeetingJson(Guid Id, Guid ClientId, Guid? ProjectId, string Title, MeetingKind Kind, DateTimeOffset StartsAt, string? Agenda, IReadOnlyList<Guid> Ours, IReadOnlyList<Guid> Theirs, string? Minutes, DateTimeOffset? HeldAt, Guid? TopicId, Guid? NoteId, DateTimeOffset? RemovedAt)
{
    /// <summary>From the meeting.</summary>
    public static MeetingJson Of(Meeting x) => new(x.Id, x.ClientId, x.ProjectId, x.Title, x.Kind, x.StartsAt, x.Agenda, IdsOf(x.Ours), IdsOf(x.Theirs), x.Minutes, x.HeldAt, x.TopicId, x.NoteId, x.RemovedAt);

    internal static IReadOnlyList<Guid> IdsOf(string kept) => [.. kept.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];
}
