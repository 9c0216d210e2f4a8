using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>
/// Whose working time counts for an answer: the agency's calendar with its own days, and the hours of the member who owes it, in the member's zone;
/// the office's hours where nobody in particular does. Absences do not move a promise: somebody else answers meanwhile.
/// </summary>
public sealed class DeskTimes
{
    static readonly ConditionalWeakTable<Db, DeskTimes> Known = [];

    readonly WorkingCalendar _calendar;
    readonly Agency _agency;
    readonly Dictionary<Guid, Member> _members;
    readonly Dictionary<Guid, WorkingTime> _times = [];

    readonly Dictionary<(TopicChannel, TopicKind), ReplyLimits> _limits;

    DeskTimes(Agency agency, WorkingCalendar calendar, Dictionary<Guid, Member> members, Dictionary<(TopicChannel, TopicKind), ReplyLimits> limits) =>
        (_agency, _calendar, _members, _limits) = (agency, calendar, members, limits);

    /// <summary>What holds where the agency has no rule: e-mail 4 hours, urgent 5 and 15 minutes, all else 15 and 30.</summary>
    public static ReplyLimits DefaultOf(TopicChannel channel, TopicKind kind) =>
        kind == TopicKind.Urgent ? ReplyLimits.Urgent : channel == TopicChannel.Mail ? ReplyLimits.Mail : ReplyLimits.Usual;

    /// <summary>The limits of a question that comes now.</summary>
    public ReplyLimits LimitsOf(TopicChannel channel, TopicKind kind) => _limits.GetValueOrDefault((channel, kind)) ?? DefaultOf(channel, kind);

    /// <summary>Reads what it needs, once for all that is done in this context.</summary>
    public static async Task<DeskTimes> Read(Db db, CancellationToken stop = default) => Known.TryGetValue(db, out var known) ? known : await ReadAnew(db, stop);

    /// <summary>The same after hours, the calendar or the rules were changed in this context.</summary>
    public static async Task<DeskTimes> ReadAnew(Db db, CancellationToken stop = default)
    {
        var agency = await db.Agencies.AsNoTracking().SingleAsync(stop);
        var members = await db.Members.AsNoTracking().ToDictionaryAsync(x => x.Id, stop);
        var exceptions = await db.CalendarExceptions.AsNoTracking().OrderBy(x => x.Date).ToListAsync(stop);
        var rules = await db.ReplyRules.AsNoTracking().ToDictionaryAsync(x => (x.Channel, x.Kind), x => x.Limits, stop);
        var read = new DeskTimes(agency, AgencyCalendar.Of(agency, exceptions), members, rules);
        Known.AddOrUpdate(db, read);
        return read;
    }

    /// <summary>The working time of that member, or of the office.</summary>
    public WorkingTime Of(Guid? member)
    {
        var key = member ?? Guid.Empty;
        if (_times.TryGetValue(key, out var time)) return time;
        var who = member is { } id ? _members.GetValueOrDefault(id) : null;
        return _times[key] = new WorkingTime(_calendar, WorkingHours.Parse(who?.Hours ?? _agency.Hours, TimeZoneInfo.FindSystemTimeZoneById(who?.Zone ?? _agency.Zone)));
    }

    /// <summary>The open windows of a desk from an instant on, for about a week: what a ticking clock adds up.</summary>
    public IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> Windows(Guid? member, DateTimeOffset from)
    {
        var (time, end, at) = (Of(member), from.AddDays(7), from);
        var windows = new List<(DateTimeOffset, DateTimeOffset)>();
        while (at < end && time.NextOpening(at) is var opening && opening < end)
        {
            at = time.CurrentClosing(opening) ?? end;
            windows.Add((opening, at));
        }
        return windows;
    }
}
