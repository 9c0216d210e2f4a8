using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Invites somebody to the staff by a link, told once; mailed when a mail server is configured.</summary>
public static class InviteMember
{
    public record Form(string Name, string Email, IReadOnlyList<Roles>? Roles = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create<InvitationMadeJson>("invitations", Handle, async (id, http) =>
        {
            var by = http.RequestServices.GetRequiredService<Member>();
            var made = await http.RequestServices.GetRequiredService<Db>().Invitations.OneVisible(id);
            return by.Leads ? Answer.GoTo("/settings/members").OrJson(() => new InvitationMadeJson(InvitationJson.Of(made), null)) : throw Refusals.OnlyWhoLeads();
        });
        routes.Post<InvitationJson>("invitations/{invitation:guid}/revoke", Revoke);
    }

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var invitation = new Invitation(form.Id ?? Ids.New(at), form.Name, form.Email, RolesOf(form.Roles), by, at);
        var link = await db.Invite(http, settings, invitation);
        await db.Save();
        return Answer.Fragments(
            new Fragment(typeof(InviteBox), new InviteModel(by.Is(Roles.Director), new InvitedModel(invitation.Name, link, settings.Smtp is null ? null : invitation.Email)), "invite", "outerHTML"),
            new Fragment(typeof(MemberList), await ShowMembers.Of(db, by, at), "members", "outerHTML"))
            .OrGoTo("/settings/members").OrJson(() => new InvitationMadeJson(InvitationJson.Of(invitation), link)).Created($"/api/v1/invitations/{invitation.Id}");
    }

    static async Task<Answer> Revoke(Guid invitation, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var revoked = await db.Invitations.OneVisible(invitation);
        revoked.Revoke(by, at);
        await db.RevokeKeysOf(invitation, at);
        await db.Save();
        return (await ShowMembers.Again(db, by, at)).OrJson(() => InvitationJson.Of(revoked));
    }

    internal static Roles RolesOf(IReadOnlyList<Roles>? roles) => (roles ?? []).Aggregate(Roles.None, (all, one) => all | one);
}
