using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Hours;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Notices;

/// <summary>Half an hour before each person's working day ends: how much of it is not entered. Plans the next time itself while the agency wants it.</summary>
public sealed record RemindOfHours : Job
{
    internal const string Key = "missing-hours";

    /// <summary>So much working time is left when it comes.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromMinutes(30);

    /// <summary>Less than so much, and less than a fifth of the day, is not spoken of.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromHours(1);

    /// <summary>Has it looked at now.</summary>
    internal static Task Plan(Db db, DateTimeOffset at) => db.Later(new RemindOfHours(), at, Key);
}

/// <summary>Reminds each person whose day is about to end, once a day; whoever is absent has no day.</summary>
public sealed class RemindOfHoursJob(Db db, Noticing noticing, TimeProvider time) : IDo<RemindOfHours>
{
    /// <inheritdoc />
    public async Task Do(RemindOfHours job, CancellationToken stop)
    {
        if (!await db.HoursSettings.AnyAsync(x => x.Reminds, stop)) return;
        var at = time.GetUtcNow();
        var people = await db.Members.Active().ToListAsync(stop);
        var hours = await MemberTime.Of(db, people);
        var next = at.AddDays(1);
        foreach (var member in people)
        {
            var today = member.Today(at);
            var moment = MomentOn(hours[member.Id], member, today);
            if (moment <= at && hours[member.Id].IsOpenAt(at)) await Remind(member, today, hours[member.Id].PlannedOn(today), at, stop);
            if ((moment > at ? moment : MomentOn(hours[member.Id], member, today.AddDays(1))) is { } ahead && ahead < next) next = ahead;
        }
        await db.Later(new RemindOfHours(), next, RemindOfHours.Key);
    }

    async Task Remind(Member member, DateOnly today, TimeSpan planned, DateTimeOffset at, CancellationToken stop)
    {
        var midnight = LocalDays.Begins(today, member.ZoneInfo);
        if (await db.Notices.AnyAsync(x => x.MemberId == member.Id && x.Kind == NoticeKind.MissingHours && x.At >= midnight, stop)) return;
        var entered = TimeSpan.FromSeconds(await db.TimeEntries.Counted().Where(x => x.MemberId == member.Id && x.Day == today).SumAsync(x => (long)x.Seconds, stop));
        if (await db.Timers.Where(x => x.MemberId == member.Id && x.StoppedAt == null).Select(x => (DateTimeOffset?)x.StartedAt).SingleOrDefaultAsync(stop) is { } since) entered += at - (since > midnight ? since : midnight);
        var missing = planned - entered;
        if (missing >= RemindOfHours.Least && missing * 5 >= planned) await noticing.Tell(NoticeKind.MissingHours, [member.Id], null, null, null, at, count: (int)missing.TotalMinutes);
    }

    /// <summary>When it comes on a day (UTC); null on a day off.</summary>
    static DateTimeOffset? MomentOn(WorkingTime hours, Member member, DateOnly day) =>
        hours.PlannedOn(day) is var planned && planned > RemindOfHours.Before ? hours.Add(LocalDays.Begins(day, member.ZoneInfo), planned - RemindOfHours.Before) : null;
}
