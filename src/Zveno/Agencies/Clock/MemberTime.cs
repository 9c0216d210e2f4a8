using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>When people work: the agency's calendar, their own hours (else the office's), their zone, their absences.</summary>
public static class MemberTime
{
    /// <summary>When <paramref name="member"/> works.</summary>
    public static async Task<WorkingTime> Of(Db db, Member member) => (await Of(db, [member]))[member.Id];

    /// <summary>When each of <paramref name="members"/> works, by id; one reading for all of them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, WorkingTime>> Of(Db db, IReadOnlyCollection<Member> members) => await Of(db, members, await db.Agency(), await AgencyCalendar.Of(db));

    static async Task<IReadOnlyDictionary<Guid, WorkingTime>> Of(Db db, IReadOnlyCollection<Member> members, Agency agency, WorkingCalendar calendar)
    {
        var ids = members.Select(x => x.Id).ToList();
        var absences = (await db.MemberAbsences.AsNoTracking().Where(x => ids.Contains(x.MemberId)).ToListAsync()).ToLookup(x => x.MemberId, x => new Absence(x.First, x.Last));
        return members.ToDictionary(x => x.Id, x => new WorkingTime(calendar, HoursOf(x.Hours ?? agency.Hours, x.Zone, absences[x.Id])));
    }

    /// <summary>The same, and when the office works.</summary>
    public static async Task<(IReadOnlyDictionary<Guid, WorkingTime> Members, WorkingTime Office)> WithOffice(Db db, IReadOnlyCollection<Member> members)
    {
        var agency = await db.Agency();
        var calendar = await AgencyCalendar.Of(db);
        return (await Of(db, members, agency, calendar), new WorkingTime(calendar, HoursOf(agency.Hours, agency.Zone, [])));
    }

    /// <summary>When the office works, whoever is away: the desk that a client was promised an answer from.</summary>
    public static async Task<WorkingTime> OfOffice(Db db)
    {
        var agency = await db.Agency();
        return new WorkingTime(await AgencyCalendar.Of(db), HoursOf(agency.Hours, agency.Zone, []));
    }

    /// <summary>The office's hours by the clock of another zone: when a client there may be written to.</summary>
    public static async Task<WorkingTime> OfOfficeIn(Db db, string zone) => new(await AgencyCalendar.Of(db), HoursOf((await db.Agency()).Hours, zone, []));

    static WorkingHours HoursOf(string hours, string zone, IEnumerable<Absence> absences) => WorkingHours.Parse(hours, TimeZoneInfo.FindSystemTimeZoneById(zone), absences);
}
