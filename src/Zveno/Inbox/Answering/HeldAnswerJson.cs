using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>An answer that waits to leave, as the API tells it. Instants are UTC.</summary>
public sealed record HeldAnswerJson(Guid Id, Guid TopicId, Guid MemberId, string Text, int Seen, bool Waits, HeldFor Why, DateTimeOffset GoesAt, DateTimeOffset WrittenAt, DateTimeOffset? StoppedAt, IReadOnlyList<string> Files)
{
    /// <summary>From the answer with its files.</summary>
    public static HeldAnswerJson Of(HeldAnswer x) => new(x.Id, x.TopicId, x.MemberId, x.Text, x.Seen, x.Waits, x.Why, x.GoesAt, x.WrittenAt, x.StoppedAt, [.. x.Files.OrderBy(f => f.Id).Select(f => f.File.Name)]);
}

/// <summary>A draft as the API tells it to its writer.</summary>
/// <param name="Files">Of an answer that was taken back; <c>kept</c> of the next answer names those that go along.</param>
public sealed record TopicDraftJson(Guid TopicId, bool IsNote, string Text, DateTimeOffset? At, IReadOnlyList<MessageFileJson> Files)
{
    /// <summary>From the draft with its files.</summary>
    public static TopicDraftJson Of(TopicDraft x) => new(x.TopicId, x.IsNote, x.Text, x.At, [.. x.Files.OrderBy(f => f.Id).Select(f => new MessageFileJson(f.Id, f.File.Name, f.File.Type, f.File.Bytes))]);
}

static class HeldQueries
{
    /// <summary>With what they carry and whose they are.</summary>
    public static IQueryable<HeldAnswer> Held(this IQueryable<HeldAnswer> held) => held.Include(x => x.Files).ThenInclude(x => x.File).Include(x => x.Member);
}
