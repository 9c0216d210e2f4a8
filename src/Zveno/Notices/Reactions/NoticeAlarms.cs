using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Inbox;
using Zveno.Platform;

namespace Zveno.Notices;

/// <summary>
/// An alarm goes where its person chose, at once and at any hour: it was raised because it is time. Once: the word is the alarm's own, and it is not said any more when the
/// client was answered, or the person saw it, before it could leave. Where Telegram is cut off, mail takes over.
/// </summary>
public sealed class NoticeAlarms(Db db, MemberWords words, ZvenoSettings settings) : IReactTo<AlarmRaised>
{
    /// <inheritdoc />
    public async Task React(AlarmRaised happened)
    {
        var alarm = db.Alarms.Local.Single(x => x.Id == happened.Alarm);
        var member = await db.Members.SingleAsync(x => x.Id == alarm.MemberId);
        var choice = await ShowNoticeChoice.Of(db, member);
        var way = NoticeWays.Of(choice, NoticeKind.Alarm, settings);
        if (way == NoticeWay.None) return;
        var (head, body) = await Said(alarm, member, happened.At);
        if (way.HasFlag(NoticeWay.Mail)) await db.Mail(settings, member.Email, head, body, happened.At);
        if (way.HasFlag(NoticeWay.Telegram)) alarm.Told(await words.Say(choice.Address!, member.Id, body, happened.At));
    }

    /// <summary>The word in Telegram did not arrive: while the clock runs, and unless it was mailed anyway, mail says it.</summary>
    internal async Task MailInstead(Alarm alarm, Member member, NoticeChoice choice, DateTimeOffset at)
    {
        if (choice.Mailed.HasFlag(NoticeKind.Alarm)) return;
        var (head, body) = await Said(alarm, member, at);
        await db.Mail(settings, member.Email, head, body, at);
    }

    async Task<(string Head, string Body)> Said(Alarm alarm, Member member, DateTimeOffset at)
    {
        var topic = await db.Topics.Include(x => x.Client).SingleAsync(x => x.Id == alarm.TopicId);
        var clock = db.Set<ReplyClock>().Local.FirstOrDefault(x => x.Id == alarm.ClockId) ?? await db.Set<ReplyClock>().SingleAsync(x => x.Id == alarm.ClockId);
        var contact = await db.Contacts.SingleAsync(x => x.Id == clock.ContactId);
        var text = new Platform.Text(member.Language ?? (await db.Agency()).Language, TimeZoneInfo.FindSystemTimeZoneById(member.Zone), at);
        var phone = alarm.Kind >= AlarmKind.Head ? contact.Phone : null;
        return (text.Inbox.Alarm(alarm.Kind, topic.Client.Name),
            text.Inbox.AlarmMail(alarm.Kind, topic.Client.Name, contact.Name, phone, topic.Title, text.When(clock.DueAt!.Value), $"{settings.Address?.TrimEnd('/')}/inbox/{topic.Id}"));
    }
}
