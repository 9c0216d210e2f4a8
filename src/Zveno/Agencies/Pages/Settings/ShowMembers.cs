using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The staff: everybody reads it, who leads invites, a director changes roles.</summary>
public static class ShowMembers
{
    public static void Map(Routes routes) => routes.Desk.Get("settings/members", Handle);

    static async Task<Answer> Handle(Db db, Member by, TimeProvider clock)
    {
        if (by.IsOutside) throw new NotHere();
        var model = await Of(db, by, clock.GetUtcNow());
        return Answer.Page<MembersPage>(model).OrJson(() => Paging.Whole(model.Staff.Select(x => MemberJson.Of(x.Member))));
    }

    /// <summary>One of the staff, for a verb. A subcontractor knows nobody but himself.</summary>
    internal static async Task<Member> One(Db db, Guid member, Member by) =>
        by.IsOutside && by.Id != member ? throw new NotHere() : await db.Members.OneVisible(member);

    /// <summary>The list again, after a verb; put in anew, so that forms that are done with close.</summary>
    internal static async Task<Answer> Again(Db db, Member by, DateTimeOffset at) =>
        Answer.Fragments(new Fragment(typeof(MemberList), await Of(db, by, at), "members", "outerHTML")).OrGoTo("/settings/members");

    internal static async Task<MembersModel> Of(Db db, Member by, DateTimeOffset at)
    {
        var agency = await db.Agency();
        var staff = await db.Members.AsNoTracking().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone)).DateTime);
        var absences = (await db.MemberAbsences.AsNoTracking().Where(x => x.Last >= today).OrderBy(x => x.First).ThenBy(x => x.Id).ToListAsync()).ToLookup(x => x.MemberId);
        var waiting = by.Leads ? await db.Invitations.AsNoTracking().Where(x => x.MemberId == null && x.RevokedAt == null).OrderBy(x => x.At).ThenBy(x => x.Id).ToListAsync() : [];
        return new MembersModel([.. staff.Where(x => x.IsActive).Select(x => new MemberLine(x, [.. absences[x.Id]]))], [.. staff.Where(x => !x.IsActive)], waiting, by, agency.Hours, agency.Zone);
    }
}
