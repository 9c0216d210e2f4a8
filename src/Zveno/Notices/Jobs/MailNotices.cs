using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Sends what a person has not looked at by now, all of it in one: by mail, in Telegram, or both, as chosen for each kind.</summary>
public sealed record MailNotices(Guid Member) : Job
{
    internal static string Key(Guid member) => $"notices:{member}";
}

/// <summary>Writes the mail and the word. What was seen meanwhile, or is not the person's to see any more, is left out; with nothing left nothing is sent.</summary>
public sealed class MailNoticesJob(Db db, NoticeLetters letters, ZvenoSettings settings, TimeProvider time) : IDo<MailNotices>
{
    /// <summary>Notices that are older than so many days and seen are thrown away, and the words that told them: the history of a task tells the same for good.</summary>
    const int KeptDays = 90;

    /// <inheritdoc />
    public async Task Do(MailNotices job, CancellationToken stop)
    {
        var at = time.GetUtcNow();
        await Forget(job.Member, at.AddDays(-KeptDays), stop);
        if (await db.Members.Active().SingleOrDefaultAsync(x => x.Id == job.Member, stop) is not { } member) return;
        var waiting = await db.Notices.UnseenBy(member.Id).Where(x => x.MailAt != null && x.MailedAt == null).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync(stop);
        var choice = await ShowNoticeChoice.Of(db, member);
        foreach (var notice in waiting) notice.Mailed(at);
        await letters.Mail(member, [.. waiting.Where(x => NoticeWays.Of(choice, x.Kind, settings).HasFlag(NoticeWay.Mail))], at);
        await letters.Tell(member, choice, [.. waiting.Where(x => NoticeWays.Of(choice, x.Kind, settings).HasFlag(NoticeWay.Telegram))], at);
    }

    async Task Forget(Guid member, DateTimeOffset old, CancellationToken stop)
    {
        db.RemoveRange(await db.Notices.Where(x => x.MemberId == member && x.SeenAt != null && x.At < old).OrderBy(x => x.Id).Take(500).ToListAsync(stop));
        foreach (var alarm in await db.Alarms.Where(x => x.MemberId == member && x.WordId != null && x.RaisedAt < old).OrderBy(x => x.Id).Take(500).ToListAsync(stop)) alarm.Told(null);
        var (notices, alarms) = (db.Notices, db.Alarms);
        db.RemoveRange(await db.Deliveries.Where(x => x.MemberId == member && x.QueuedAt < old && !notices.Any(n => n.WordId == x.Id) && !alarms.Any(a => a.WordId == x.Id)).OrderBy(x => x.Id).Take(500).ToListAsync(stop));
    }
}
