using Microsoft.EntityFrameworkCore;
using Zveno.Hours;
using Zveno.Inbox;
using Zveno.Knowledge;
using Zveno.Platform;
using Zveno.Records;

namespace Zveno.Views;

/// <summary>What account hours went on that need not have been so many.</summary>
public enum SaverKind
{
    /// <summary>Questions that were answered by hand, not out of the base of knowledge.</summary>
    Questions,
    /// <summary>Reports typed by hand.</summary>
    Reports,
    /// <summary>Meetings after which nothing was decided and nothing is to be done.</summary>
    Meetings,
    /// <summary>Calls of which nothing was recorded.</summary>
    Calls,
}

/// <summary>What would save time, with the entries behind it.</summary>
/// <param name="Count">Questions, entries, meetings or calls.</param>
/// <param name="Minutes">What they took in the period.</param>
/// <param name="Lines">The longest of them.</param>
public sealed record Saver(SaverKind Kind, int Count, int Minutes, IReadOnlyList<SaverLine> Lines);

/// <summary>One of them, or several of one thing.</summary>
/// <param name="Url">Its entries.</param>
public sealed record SaverLine(string Title, int Minutes, string Url);

/// <summary>Counting what would save most: from entries, questions, meetings and calls as they were written down.</summary>
static class Savers
{
    const int Most = 10;

    /// <summary>The longest first.</summary>
    public static async Task<IReadOnlyList<Saver>> Of(Db db, AccountingScope scope, AccountingDays days) =>
        [.. new[] { await Questions(db, scope, days), await Reports(db, scope, days), await Meetings(db, scope, days), await Calls(db, scope, days) }.Where(x => x.Count > 0).OrderByDescending(x => x.Minutes).ThenBy(x => x.Kind)];

    // Time is told of a topic, not of a question: of a topic answered in part from the base, that part of it.
    static async Task<Saver> Questions(Db db, AccountingScope scope, AccountingDays days)
    {
        var topics = db.Topics;
        var asked = await scope.Narrow(db.AskedQuestions.Where(x => x.AnsweredAt >= days.Since && x.AnsweredAt < days.Until && x.TopicId != null && x.ContactId == null),
                (rows, project) => rows.Where(x => topics.Any(t => t.Id == x.TopicId && t.ProjectId == project)), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)))
            .GroupBy(x => x.TopicId).Select(x => new { Topic = x.Key, All = x.Count(), ByHand = x.Count(y => y.ArticleId == null) }).Where(x => x.ByHand > 0).ToListAsync();
        var ids = asked.Select(x => x.Topic).ToList();
        var took = await days.Of(db.TimeEntries).Where(x => x.Kind == HoursKind.Account && ids.Contains(x.TopicId))
            .GroupBy(x => x.TopicId).Select(x => new { Topic = x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToDictionaryAsync(x => x.Topic!.Value, x => x.Seconds);
        var longest = asked.Select(x => (Topic: x.Topic!.Value, Minutes: (int)(took.GetValueOrDefault(x.Topic!.Value) * x.ByHand / x.All / 60))).ToList();
        var shown = longest.Where(x => x.Minutes > 0).OrderByDescending(x => x.Minutes).ThenBy(x => x.Topic).Take(Most).ToList();
        var named = shown.Select(x => x.Topic).ToList();
        var titles = await db.Topics.Where(x => named.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Title);
        return new Saver(SaverKind.Questions, asked.Sum(x => x.ByHand), longest.Sum(x => x.Minutes),
            [.. shown.Select(x => new SaverLine(titles.GetValueOrDefault(x.Topic, ""), x.Minutes, days.Entries($"&kind=Account&topic={x.Topic}")))]);
    }

    static async Task<Saver> Reports(Db db, AccountingScope scope, AccountingDays days)
    {
        var sums = await scope.Entries(days.Of(db.TimeEntries)).Where(x => x.Kind == HoursKind.Account && x.Purpose == AccountPurpose.Report)
            .GroupBy(x => x.ProjectId).Select(x => new { Project = x.Key, Count = x.Count(), Seconds = x.Sum(y => (long)y.Seconds) }).ToListAsync();
        return new Saver(SaverKind.Reports, sums.Sum(x => x.Count), (int)(sums.Sum(x => x.Seconds) / 60), [.. sums.OrderByDescending(x => x.Seconds).ThenBy(x => x.Project).Take(Most).Select(x => new SaverLine(
            scope.Projects.TryGetValue(x.Project!.Value, out var project) ? project.Name : "", (int)(x.Seconds / 60), days.Entries($"&kind=Account&purpose=Report&project={x.Project}")))]);
    }

    // A meeting keeps no length of its own: it took what was told of meetings with that client on that day, shared among them.
    static async Task<Saver> Meetings(Db db, AccountingScope scope, AccountingDays days)
    {
        var recorded = db.Recorded;
        var held = await scope.Narrow(db.Meetings.Where(x => x.HeldAt != null && x.RemovedAt == null && x.StartsAt >= days.Since && x.StartsAt < days.Until),
                (rows, project) => rows.Where(x => x.ProjectId == project), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)))
            .Select(x => new { x.Id, x.Title, x.ClientId, x.StartsAt, Empty = !recorded.Any(r => r.MeetingId == x.Id && r.RemovedAt == null && r.Kind != RecordedKind.Nothing && r.Kind != RecordedKind.Hours) }).ToListAsync();
        if (!held.Exists(x => x.Empty)) return new Saver(SaverKind.Meetings, 0, 0, []);
        var took = await scope.Entries(days.Of(db.TimeEntries)).Where(x => x.Kind == HoursKind.Account && x.Purpose == AccountPurpose.Meeting)
            .GroupBy(x => new { x.ClientId, x.Day }).Select(x => new { x.Key, Seconds = x.Sum(y => (long)y.Seconds) }).ToDictionaryAsync(x => (x.Key.ClientId!.Value, x.Key.Day), x => x.Seconds);
        var empty = held.GroupBy(x => (x.ClientId, Day: days.DayOf(x.StartsAt))).SelectMany(day => day.Where(x => x.Empty).Select(x => new SaverLine(x.Title, (int)(took.GetValueOrDefault(day.Key) / 60 / day.Count()), $"/meetings/{x.Id}"))).ToList();
        return new Saver(SaverKind.Meetings, empty.Count, empty.Sum(x => x.Minutes), [.. empty.OrderByDescending(x => x.Minutes).ThenBy(x => x.Url, StringComparer.Ordinal).Take(Most)]);
    }

    static async Task<Saver> Calls(Db db, AccountingScope scope, AccountingDays days)
    {
        var topics = db.Topics;
        var calls = await scope.Narrow(db.UnrecordedCalls().Where(x => x.StartedAt >= days.Since && x.StartedAt < days.Until),
                (rows, project) => rows.Where(x => topics.Any(t => t.Id == x.TopicId && t.ProjectId == project)), (rows, clients) => rows.Where(x => clients.Contains(x.ClientId)))
            .Select(x => new { x.Id, x.About, x.Minutes, x.ClientId }).ToListAsync();
        return new Saver(SaverKind.Calls, calls.Count, calls.Sum(x => x.Minutes), [.. calls.OrderByDescending(x => x.Minutes).ThenBy(x => x.Id).Take(Most).Select(x => new SaverLine(x.About, x.Minutes, $"/calls?client={x.ClientId}#call-{x.Id}"))]);
    }
}
