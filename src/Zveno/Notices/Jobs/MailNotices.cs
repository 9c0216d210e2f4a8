using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>Mails what a person has not looked at by now, all of it in one mail.</summary>
public sealed record MailNotices(Guid Member) : Job
{
    internal static string Key(Guid member) => $"notices:{member}";
}

/// <summary>Writes the mail. What was seen meanwhile, or is not the person's to see any more, is left out; with nothing left there is no mail.</summary>
public sealed class MailNoticesJob(Db db, ZvenoSettings settings, TimeProvider time) : IDo<MailNotices>
{
    /// <summary>Notices that are older than so many days and seen are thrown away: the history of a task tells the same for good.</summary>
    const int KeptDays = 90;

    /// <inheritdoc />
    public async Task Do(MailNotices job, CancellationToken stop)
    {
        var at = time.GetUtcNow();
        var old = at.AddDays(-KeptDays);
        db.RemoveRange(await db.Notices.Where(x => x.MemberId == job.Member && x.SeenAt != null && x.At < old).OrderBy(x => x.Id).Take(500).ToListAsync(stop));
        if (await db.Members.Active().SingleOrDefaultAsync(x => x.Id == job.Member, stop) is not { } member) return;
        var waiting = await db.Notices.UnseenBy(member.Id).Where(x => x.MailAt != null && x.MailedAt == null).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync(stop);
        foreach (var notice in waiting) notice.Mailed(at);
        var agency = await db.Agency();
        var text = new Platform.Text(member.Language ?? agency.Language, TimeZoneInfo.FindSystemTimeZoneById(member.Zone), at);
        var groups = await NoticeGroup.Of(db, member, waiting, text.Today);
        if (groups.Count == 0) return;
        var address = settings.Address?.TrimEnd('/');
        var lines = groups.Select(x => $"{Head(x, text)}\n{string.Join("\n", text.Notices.Row(x.Lines).Select(line => "  " + line))}\n{address}{x.Href}");
        await db.Mail(settings, member.Email, text.Notices.MailSubject(groups.Count, Head(groups[0], text)), text.Notices.MailBody(string.Join("\n\n", lines), $"{address}/settings/notices"), at);
    }

    static string Head(NoticeGroup group, Platform.Text text) => group.Number is null ? group.Title ?? text.Notices.DueTitle : $"{group.Number} {group.Title}";
}
