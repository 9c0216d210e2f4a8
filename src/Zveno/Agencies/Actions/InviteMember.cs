using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Invites somebody to the staff by a link, told once; mailed when a mail server is configured.</summary>
public static class InviteMember
{
    public record Form(string Name, string Email, IReadOnlyList<Roles> Roles) : Input<Form>;

    public static void Map(Routes routes) => routes.Post("invitations", Handle);

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Member by, ZvenoSettings settings, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var roles = form.Roles.Aggregate(Roles.None, (all, one) => all | one);
        var invitation = new Invitation(form.Id ?? Ids.New(at), form.Name, form.Email, roles, by, at);
        if (await db.Members.AnyAsync(x => x.Email == invitation.Email)) throw Refusals.AddressTaken();
        db.Add(invitation);
        var link = Links.To(http, settings, "/join/" + db.Issue(KeyKind.Invitation, invitation.Id, Guid.Empty, invitation.ExpiresAt));
        var agency = await db.Agency();
        await db.Mail(settings, invitation.Email, agency.Name, link, at);
        await db.Save();
        return Answer.GoTo("/settings/members").OrJson(() => new { id = invitation.Id, link }).Created($"/api/v1/invitations/{invitation.Id}");
    }
}
