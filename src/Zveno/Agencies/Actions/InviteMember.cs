using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Invites somebody to the staff by a link, told once; mailed when a mail server is configured.</summary>
public static class InviteMember
{
    public record Form(string Name, string Email, IReadOnlyList<Roles>? Roles = null) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Create("invitations", Handle, async (id, http) =>
        {
            var by = http.RequestServices.GetRequiredService<Member>();
            var made = await http.RequestServices.GetRequiredService<Db>().Invitations.OneVisible(id);
            return by.Leads ? Answer.GoTo("/settings/members").OrJson(() => new { invitation = InvitationJson.Of(made), link = (string?)null }) : throw Refusals.OnlyWhoLeads();
        });
        routes.Post("invitations/{invitation:guid}/revoke", Revoke);
    }

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var invitation = new Invitation(form.Id ?? Ids.New(at), form.Name, form.Email, RolesOf(form.Roles), by, at);
        if (await db.Members.AnyAsync(x => x.Email == invitation.Email)) throw Refusals.AddressTaken();
        db.Add(invitation);
        var link = Links.To(http, settings, "/join/" + db.Issue(KeyKind.Invitation, invitation.Id, Guid.Empty, invitation.ExpiresAt));
        await Write(db, settings, invitation, link, at);
        await db.Save();
        return Answer.Fragments(
            new Fragment(typeof(InviteBox), new InviteModel(by.Is(Roles.Director), new InvitedModel(invitation.Name, link, settings.Smtp is null ? null : invitation.Email)), "invite", "outerHTML"),
            new Fragment(typeof(MemberList), await ShowMembers.Of(db, by, at), "members", "outerHTML"))
            .OrGoTo("/settings/members").OrJson(() => new { invitation = InvitationJson.Of(invitation), link }).Created($"/api/v1/invitations/{invitation.Id}");
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

    static async Task Write(Db db, ZvenoSettings settings, Invitation invitation, string link, DateTimeOffset at)
    {
        var agency = await db.Agency();
        var text = new Platform.Text(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), at);
        await db.Mail(settings, invitation.Email, text.Agencies.JoinTitle(agency.Name), text.Settings.InvitationMail(invitation.Name, agency.Name, link, text.When(invitation.ExpiresAt)), at);
    }

    internal static Roles RolesOf(IReadOnlyList<Roles>? roles) => (roles ?? []).Aggregate(Roles.None, (all, one) => all | one);
}
