using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>At the beginning of each person's working day: how many tasks are due today or late.</summary>
public sealed record TellDueTasks : Job
{
    internal const string Key = "morning";

    /// <summary>Has it looked at now; it plans the next time itself.</summary>
    internal static Task Plan(Db db, DateTimeOffset at) => db.Later(new TellDueTasks(), at, Key);
}

/// <summary>Tells each person whose working day has begun, once a day, and comes back when the next one's begins.</summary>
public sealed class TellDueTasksJob(Db db, Noticing noticing, TimeProvider time) : IDo<TellDueTasks>
{
    /// <inheritdoc />
    public async Task Do(TellDueTasks job, CancellationToken stop)
    {
        var at = time.GetUtcNow();
        var people = await db.Members.Active().ToListAsync(stop);
        var hours = await MemberTime.Of(db, people);
        var next = at.AddDays(1);
        foreach (var member in people)
        {
            var (zone, today) = (member.ZoneInfo, member.Today(at));
            var begins = Opening(hours[member.Id], LocalDays.Begins(today, zone));
            if (begins <= at && hours[member.Id].PlannedOn(today) > TimeSpan.Zero) await TellOnce(member, today, LocalDays.Begins(today, zone), at, stop);
            var ahead = begins > at ? begins : Opening(hours[member.Id], LocalDays.Begins(today.AddDays(1), zone));
            if (ahead < next) next = ahead;
        }
        await db.Later(new TellDueTasks(), next, TellDueTasks.Key);
    }

    async Task TellOnce(Member member, DateOnly today, DateTimeOffset midnight, DateTimeOffset at, CancellationToken stop)
    {
        if (await db.Notices.AnyAsync(x => x.MemberId == member.Id && x.Kind == NoticeKind.Due && x.At >= midnight, stop)) return;
        var due = await NoticeGroup.DueOf(db, member, today).CountAsync(stop);
        if (due > 0) await noticing.TellDue(member, due, at);
    }

    static DateTimeOffset Opening(WorkingTime hours, DateTimeOffset from)
    {
        try { return hours.NextOpening(from); }
        catch (NoWorkingTimeException) { return DateTimeOffset.MaxValue; }
    }
}
