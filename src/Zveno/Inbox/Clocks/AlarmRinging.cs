using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Inbox;

/// <summary>Raises alarms in the product, to whoever is there; who is told otherwise besides, each has chosen (module Notices).</summary>
public sealed class AlarmRinging(Db db)
{
    /// <summary>Raises one for each. The caller saves.</summary>
    public void Raise(ReplyClock clock, AlarmKind kind, IReadOnlyList<Member> to, DateTimeOffset at)
    {
        foreach (var member in to) db.Add(new Alarm(Ids.New(at), clock, kind, member.Id, at));
    }

    /// <summary>Whom an alarm of a clock is for: the account manager or who stands in, then the dispatchers, then the heads, at last the directors; who is away is passed over while somebody else is there.</summary>
    public async Task<IReadOnlyList<Member>> Whom(AlarmKind kind, ReplyClock clock, DateTimeOffset at)
    {
        var staff = await db.Members.AsNoTracking().Active().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var away = await Away(staff, at);
        var present = staff.FindAll(x => !away.ContainsKey(x.Id));
        var owes = clock.OwedById is { } id ? away.TryGetValue(id, out var substitute) ? substitute : id : null;
        IEnumerable<IReadOnlyList<Member>> inTurn =
        [
            kind == AlarmKind.Warn ? present.FindAll(x => x.Id == owes) : [],
            kind <= AlarmKind.Due ? present.FindAll(x => x.Is(Roles.Dispatcher)) : [],
            present.FindAll(x => x.Is(Roles.Head)),
            present.FindAll(x => x.Is(Roles.Director)),
            staff.FindAll(x => x.Leads),
        ];
        return inTurn.FirstOrDefault(x => x.Count > 0) ?? [];
    }

    /// <summary>Who is away on his own date, and who stands in for him.</summary>
    async Task<Dictionary<Guid, Guid?>> Away(IReadOnlyList<Member> staff, DateTimeOffset at)
    {
        var around = DateOnly.FromDateTime(at.UtcDateTime);
        var (from, to) = (around.AddDays(-1), around.AddDays(1));
        var absences = await db.MemberAbsences.AsNoTracking().Where(x => x.First <= to && x.Last >= from).OrderBy(x => x.Id).ToListAsync();
        var zones = staff.ToDictionary(x => x.Id, x => TimeZoneInfo.FindSystemTimeZoneById(x.Zone));
        return absences.Where(x => zones.TryGetValue(x.MemberId, out var zone) && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime) is var today && x.First <= today && x.Last >= today)
            .GroupBy(x => x.MemberId).ToDictionary(x => x.Key, x => x.Select(a => a.SubstituteId).FirstOrDefault(a => a is not null));
    }
}
