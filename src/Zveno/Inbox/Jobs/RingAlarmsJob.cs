using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Rings the alarms of one clock. In the transaction that rings it asks again whether the clock still runs and whether the instant has really come
/// (somebody's hours may have changed since): what is not due yet is planned anew. What rang is noted on the clock in the same commit, so each rings once, whoever died.
/// </summary>
public sealed class RingAlarmsJob(Db db, ZvenoSettings settings, TimeProvider time) : IDo<RingAlarms>
{
    /// <inheritdoc />
    public async Task Do(RingAlarms job, CancellationToken stop)
    {
        var topic = await db.Topics.WithClock().Include(x => x.Client).SingleOrDefaultAsync(x => x.Clocks.Any(c => c.Id == job.Clock && c.StoppedAt == null), stop);
        if (topic?.Clock is not { } clock) return;
        var at = time.GetUtcNow();
        topic.Recount(await DeskTimes.Read(db, stop), null, at);
        var due = clock.ToRing.Where(x => clock.InstantOf(x) <= at).ToList();
        if (due.Count > 0)
        {
            var staff = await db.Members.AsNoTracking().Active().ToListAsync(stop);
            foreach (var kind in due) await Ring(topic, clock, kind, staff, at);
        }
        await RingAlarms.Plan(db, clock);
    }

    async Task Ring(Topic topic, ReplyClock clock, AlarmKind kind, IReadOnlyList<Member> staff, DateTimeOffset at)
    {
        clock.Ring(kind, at);
        var contact = await db.Contacts.SingleAsync(x => x.Id == clock.ContactId);
        var agency = await db.Agency();
        foreach (var member in Whom(kind, clock, staff))
        {
            db.Add(new Alarm(Ids.New(at), clock, kind, member.Id, at));
            var text = new Platform.Text(member.Language ?? agency.Language, TimeZoneInfo.FindSystemTimeZoneById(member.Zone), at);
            var link = $"{settings.Address?.TrimEnd('/')}/inbox/{topic.Id}";
            var phone = kind >= AlarmKind.Head ? contact.Phone : null;
            await db.Mail(settings, member.Email, text.Inbox.Alarm(kind, topic.Client.Name),
                text.Inbox.AlarmMail(kind, topic.Client.Name, contact.Name, phone, topic.Title, text.When(clock.DueAt!.Value), link), at);
        }
    }

    /// <summary>The account manager is warned, then the dispatchers, then the heads; who is not there is stood in for by the next, at last by the directors.</summary>
    static IReadOnlyList<Member> Whom(AlarmKind kind, ReplyClock clock, IReadOnlyList<Member> staff)
    {
        IEnumerable<IReadOnlyList<Member>> inTurn =
        [
            kind == AlarmKind.Warn ? [.. staff.Where(x => x.Id == clock.OwedById)] : [],
            kind <= AlarmKind.Due ? [.. staff.Where(x => x.Is(Roles.Dispatcher))] : [],
            [.. staff.Where(x => x.Is(Roles.Head))],
            [.. staff.Where(x => x.Is(Roles.Director))],
        ];
        return inTurn.FirstOrDefault(x => x.Count > 0) ?? [];
    }
}
