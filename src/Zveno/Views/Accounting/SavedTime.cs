using Microsoft.EntityFrameworkCore;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Media;
using Zveno.Platform;
using Zveno.Records;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>What the product did in place of somebody's time: how often, times what an agency holds that one saves.</summary>
/// <param name="Count">From what was written down.</param>
/// <param name="Each">An assumption, in minutes.</param>
public sealed record SavedLine(SavingKind Kind, int Count, int Each)
{
    /// <summary>The product of both.</summary>
    public int Minutes => Count * Each;
}

/// <summary>Counting it.</summary>
static class SavedTime
{
    static readonly RecordedKind[] Made = [RecordedKind.Task, RecordedKind.Item, RecordedKind.Decision, RecordedKind.Fire];

    /// <summary>What there was of it, the most minutes first. Of one project only what names a project is counted.</summary>
    public static async Task<IReadOnlyList<SavedLine>> Of(Db db, AccountingScope scope, AccountingDays days)
    {
        var (since, until, topics) = (days.Since, days.Until, db.Topics);
        var each = await db.SavingMinutes();
        var answered = scope.Narrow(db.AskedQuestions.Where(x => x.AnsweredAt >= since && x.AnsweredAt < until && x.ArticleId != null),
            (rows, project) => rows.Where(x => topics.Any(t => t.Id == x.TopicId && t.ProjectId == project)), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)));
        var readings = scope.Narrow(db.Readings.Where(x => x.On >= days.Month && x.On <= days.Last && x.Metric.IsPublished), (rows, project) => rows.Where(x => x.ProjectId == project), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)));
        IQueryable<WorkTask> tasks = db.Tasks;
        var begun = scope.Narrow(db.Projects.Where(x => x.BegunAt >= since && x.BegunAt < until && tasks.Any(t => t.ProjectId == x.Id && t.Batch != null)), (rows, project) => rows.Where(x => x.Id == project), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)));
        var lists = db.QuestionLists;
        var handed = scope.Narrow(db.Questions.Where(x => x.HandedAt >= since && x.HandedAt < until && x.RemovedAt == null && lists.Any(l => l.Id == x.ListId && !l.IsUrgent)),
            (rows, project) => rows.Where(x => x.ProjectId == project), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)));
        var recorded = scope.Narrow(db.Recorded.Where(x => x.RecordedAt >= since && x.RecordedAt < until && x.RemovedAt == null && x.MessageId != null && Made.Contains(x.Kind)),
            (rows, project) => rows.Where(x => topics.Any(t => t.Id == x.TopicId && t.ProjectId == project)), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)));
        var made = await scope.Narrow(db.SavingsMade.Where(x => x.MadeAt >= since && x.MadeAt < until), (rows, project) => rows.Where(x => x.ProjectId == project), (rows, clients) => rows.Where(x => x.ClientId != null && clients.Contains(x.ClientId.Value)))
            .GroupBy(x => x.Kind).Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count);
        var counts = new Dictionary<SavingKind, int>
        {
            [SavingKind.Answer] = await answered.CountAsync(x => x.ContactId == null),
            [SavingKind.Found] = await answered.CountAsync(x => x.ContactId != null),
            [SavingKind.Report] = await readings.Select(x => x.ProjectId).Distinct().CountAsync(),
            [SavingKind.Project] = await begun.CountAsync(),
            [SavingKind.Question] = await handed.CountAsync(),
            [SavingKind.Record] = await recorded.CountAsync(),
            [SavingKind.Shift] = scope.IsAgency ? await db.ShiftHandOvers.CountAsync(x => x.AcceptedAt >= since && x.AcceptedAt < until) : 0,
        };
        foreach (var (kind, count) in made.Where(x => Enum.IsDefined(x.Key))) counts[kind] = count;
        return [.. counts.Select(x => new SavedLine(x.Key, x.Value, each[x.Key])).Where(x => x.Count > 0).OrderByDescending(x => x.Minutes).ThenBy(x => x.Kind)];
    }
}
