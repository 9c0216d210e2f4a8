using Microsoft.EntityFrameworkCore;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Records;

namespace Zveno.Room;

public sealed partial class ReadRoom
{
    /// <summary>How many news the first page names; how many of a kind are looked through.</summary>
    public const int MostNews = 8, MostOfKind = 50;

    /// <summary>When the reader of this link was here the last time (UTC); null when he never was, and where many read by one link.</summary>
    async Task<DateTimeOffset?> LastVisit() =>
        db.GuestContact != Guid.Empty && await db.RoomLinks.AsNoTracking().SingleOrDefaultAsync() is { } link ? link.LastVisit(text.Now.ToUniversalTime()) : null;

    /// <summary>What is new in a project since then: all of it is published, and each thing by the time at which it was.</summary>
    async Task<RoomSince?> Since(Guid project)
    {
        if (await LastVisit() is not { } since) return null;
        var queue = await Queue(project);
        var done = await Tasks(project, tasks => tasks.Where(x => x.ClosedAt > since).OrderByDescending(x => x.ClosedAt).ThenBy(x => x.Id).Take(MostOfKind), queue);
        var begun = await Tasks(project, tasks => Begun(tasks, queue).Where(x => x.StageSince > since).OrderByDescending(x => x.StageSince).ThenBy(x => x.Id).Take(MostOfKind), queue);
        var talks = TalksOf(project);
        var answers = await db.Messages.Where(x => x.MemberId != null && x.At > since && talks.Any(talk => talk.Id == x.TopicId)).OrderByDescending(x => x.At).ThenBy(x => x.Id).Take(MostOfKind).Select(x => new { x.TopicId, x.Text, x.At }).ToListAsync();
        var decisions = await db.Decisions.Where(x => x.ProjectId == project && x.RecordedAt > since).OrderByDescending(x => x.RecordedAt).ThenBy(x => x.Id).Take(MostOfKind).Select(x => new { x.Text, x.TopicId, x.RecordedAt }).ToListAsync();
        var plans = await Plans().Where(x => x.ProjectId == project && x.SentAt > since).OrderByDescending(x => x.SentAt).ThenBy(x => x.Id).Take(MostOfKind).Select(x => new { x.PlanId, x.Kind, x.StartsOn, x.EndsOn, x.SentAt }).ToListAsync();
        var results = await db.Approvals.Where(x => x.Task.ProjectId == project && x.State == ApprovalState.Waits && x.AskedAt > since).OrderByDescending(x => x.AskedAt).ThenBy(x => x.Id).Take(MostOfKind).Select(x => new { x.TaskId, x.Task.Title, x.AskedAt }).ToListAsync();
        List<RoomNews> news =
        [
            .. done.Select(x => new RoomNews(RoomNewsKind.Done, x.Room.Title, x.Room.Id, null, null, Minute(x.ClosedAt!.Value))),
            .. begun.Select(x => new RoomNews(RoomNewsKind.Begun, x.Room.Title, x.Room.Id, null, null, Minute(x.StageSince))),
            .. answers.DistinctBy(x => x.TopicId).Select(x => new RoomNews(RoomNewsKind.Answered, Cut(SaidText.Plain(x.Text), MostNeedWords), null, ids.Of(x.TopicId), null, Minute(x.At))),
            .. decisions.Select(x => new RoomNews(RoomNewsKind.Decided, x.Text, null, x.TopicId is { } topic ? ids.Of(topic) : null, null, Minute(x.RecordedAt))),
            .. plans.Select(x => new RoomNews(RoomNewsKind.PlanSent, text.Room.PlanPeriod(x.Kind is Zveno.Plans.PlanKind.Month, text.Days(x.StartsOn, x.EndsOn)), null, null, ids.Of(x.PlanId), Minute(x.SentAt))),
            .. results.Select(x => new RoomNews(RoomNewsKind.ResultShown, x.Title, ids.Of(x.TaskId), null, null, Minute(x.AskedAt))),
        ];
        var shown = news.OrderByDescending(x => x.At).ThenBy(x => x.Kind).ThenBy(x => x.What, StringComparer.Ordinal).Take(MostNews).ToList();
        return new RoomSince(Minute(since), shown, news.Count - shown.Count);
    }
}
