using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>My own page, and my menu in the top bar.</summary>
public static class ShowMe
{
    public static void Map(Routes routes)
    {
        routes.Get<MemberJson>("settings/me", Handle);
        routes.Desk.Get("me", Menu);
    }

    static async Task<Answer> Handle(Db db, CurrentMember current, Page page)
    {
        var me = await db.Members.AsNoTracking().OneVisible(current.Member.Id);
        var hasPassword = await db.Set<Account>().AnyAsync(x => x.AgencyId == me.AgencyId && x.MemberId == me.Id);
        return Answer.Page<MePage>(new MeModel(me, await ShowAbsences.Of(db, me, me, page.Today), await Access(db, current, page.Now), hasPassword)).OrJson(() => MemberJson.Of(me));
    }

    static Answer Menu(Member by) => Answer.Page<MeMenu>(new MeMenuModel(by)).OrJson(() => MemberJson.Of(by));

    /// <summary>Browsers and tokens again, after a verb, with a token just made.</summary>
    internal static async Task<Answer> Again(HttpContext http, TokenMadeModel? made = null)
    {
        var services = http.RequestServices;
        var model = await Access(services.GetRequiredService<Db>(), services.GetRequiredService<CurrentMember>(), services.GetRequiredService<Page>().Now);
        List<Fragment> fragments = [new(typeof(AccessList), model, "access", "outerHTML")];
        if (made is not null) fragments.Add(new(typeof(TokenMade), made, "token-made", "outerHTML"));
        return Answer.Fragments(fragments).OrGoTo("/settings/me");
    }

    static async Task<AccessModel> Access(Db db, CurrentMember current, DateTimeOffset at)
    {
        var me = current.Member.Id;
        var sessions = await db.Sessions.AsNoTracking().Where(x => x.MemberId == me && x.EndedAt == null).ToListAsync();
        var tokens = await db.ApiTokens.AsNoTracking().Where(x => x.MemberId == me && x.RevokedAt == null).OrderBy(x => x.Id).ToListAsync();
        return new AccessModel([.. sessions.Where(x => x.Lives(at)).OrderByDescending(x => x.Id == current.Subject).ThenByDescending(x => x.SeenAt)], current.Subject, tokens);
    }
}
