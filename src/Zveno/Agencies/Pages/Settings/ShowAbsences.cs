using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>One person's absences, as a piece of the pages that show them.</summary>
static class ShowAbsences
{
    /// <summary>Those that are not over yet.</summary>
    public static async Task<AbsencesModel> Of(Db db, Member member, Member by, DateOnly today) =>
        new(member, await db.MemberAbsences.AsNoTracking().Where(x => x.MemberId == member.Id && x.Last >= today).OrderBy(x => x.First).ThenBy(x => x.Id).ToListAsync(), by.Leads || by.Id == member.Id)
        { Staff = await db.Members.AsNoTracking().OrderBy(x => x.Name).ThenBy(x => x.Id).ToListAsync() };

    /// <summary>They again, after a verb.</summary>
    public static async Task<Answer> Again(HttpContext http, Guid member)
    {
        var services = http.RequestServices;
        var (db, by) = (services.GetRequiredService<Db>(), services.GetRequiredService<Member>());
        var model = await Of(db, await db.Members.OneVisible(member), by, services.GetRequiredService<Page>().Today);
        return Answer.Fragments(new Fragment(typeof(AbsenceList), model, $"absences-{member}", "outerHTML")).OrGoTo(member == by.Id ? "/settings/me" : "/settings/members");
    }
}
