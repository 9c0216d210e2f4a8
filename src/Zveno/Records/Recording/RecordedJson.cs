using Microsoft.EntityFrameworkCore;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>What became of something said, as the API tells it.</summary>
/// <param name="Number">The task's number, such as AUTO-12.</param>
/// <param name="Words">What it is called, as it was then.</param>
public sealed record RecordedJson(Guid Id, RecordedKind Kind, Guid? TopicId, Guid? MessageId, Guid? CallId, Guid? MeetingId, Guid? TaskId, string? Number, Guid? ItemId, Guid? DecisionId, Guid? QuestionId, Guid? EntryId,
    string Words, Guid RecordedBy, DateTimeOffset RecordedAt, DateTimeOffset? RemovedAt)
{
    internal static RecordedJson Of(Recorded x, string? number) => new(x.Id, x.Kind, x.TopicId, x.MessageId, x.CallId, x.MeetingId, x.TaskId, number, x.ItemId, x.DecisionId, x.QuestionId, x.EntryId, x.Words, x.RecordedBy, x.RecordedAt, x.RemovedAt);

    internal static async Task<RecordedJson> Of(Db db, Recorded x) => Of(x, (await Numbers(db, [x])).GetValueOrDefault(x.TaskId ?? default));

    /// <summary>The numbers of the tasks that these lines lead to.</summary>
    internal static async Task<Dictionary<Guid, string>> Numbers(Db db, IReadOnlyList<Recorded> of)
    {
        var ids = of.Select(x => x.TaskId).OfType<Guid>().Distinct().ToList();
        return ids.Count == 0 ? [] : (await db.Tasks.Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.Project.Code, x.Number }).ToListAsync()).ToDictionary(x => x.Id, x => $"{x.Code}-{x.Number}");
    }
}
