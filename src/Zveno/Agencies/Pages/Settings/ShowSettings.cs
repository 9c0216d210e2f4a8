using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The agency's page, and in the API the agency's lists. A subcontractor has only the own page.</summary>
public static class ShowSettings
{
    public static void Map(Routes routes)
    {
        routes.Desk.Get("settings", Show);
        routes.Api.Get<AgencyJson>("agency", async (Db db, Member by) => { Demand(by); var agency = await db.Agency(); return Answer.Done().OrJson(() => AgencyJson.Of(agency)); });
        routes.Api.Get<Paged<MemberJson>>("members", async (Db db, Member by, Guid? after, int? limit) => await List(db.Members, by, after, limit, MemberJson.Of));
        routes.Api.Get<MemberJson>("members/{member:guid}", async (Guid member, Db db, Member by) => { var one = await ShowMembers.One(db, member, by); return Answer.Done().OrJson(() => MemberJson.Of(one)); });
        routes.Api.Get<Paged<InvitationJson>>("invitations", async (Db db, Member by, Guid? after, int? limit) => by.Leads ? await List(db.Invitations, by, after, limit, InvitationJson.Of) : throw Refusals.OnlyWhoLeads());
        routes.Api.Get<Paged<CalendarExceptionJson>>("calendar-exceptions", async (Db db, Member by, Guid? after, int? limit) => await List(db.CalendarExceptions, by, after, limit, CalendarExceptionJson.Of));
        routes.Api.Get<Paged<AbsenceJson>>("absences", async (Db db, Member by, Guid? after, int? limit) => await List(db.MemberAbsences, by, after, limit, AbsenceJson.Of));
        routes.Api.Get<Paged<SessionJson>>("sessions", async (Db db, Member by, Guid? after, int? limit) => await Own(db.Sessions.Where(x => x.MemberId == by.Id && x.EndedAt == null), after, limit, SessionJson.Of));
        routes.Api.Get<Paged<ApiTokenJson>>("api-tokens", async (Db db, Member by, Guid? after, int? limit) => await Own(db.ApiTokens.Where(x => x.MemberId == by.Id && x.RevokedAt == null), after, limit, ApiTokenJson.Of));
    }

    static async Task<Answer> Show(Db db, Member by, ZvenoSettings settings)
    {
        if (by.IsOutside) return Answer.GoTo("/settings/me");
        var agency = await db.Agency();
        return Answer.Page<AgencyPage>(new AgencyModel(agency, by.Is(Roles.Director), by.Leads, settings.Smtp?.From)).OrJson(() => AgencyJson.Of(agency));
    }

    static async Task<Answer> List<T, TJson>(IQueryable<T> rows, Member by, Guid? after, int? limit, Func<T, TJson> json) where T : Owned
    {
        Demand(by);
        return await Own(rows, after, limit, json);
    }

    static async Task<Answer> Own<T, TJson>(IQueryable<T> rows, Guid? after, int? limit, Func<T, TJson> json) where T : Owned
    {
        var page = await rows.ByPages(after, limit, json);
        return Answer.Done().OrJson(() => page);
    }

    static void Demand(Member by)
    {
        if (by.IsOutside) throw new NotHere();
    }
}
