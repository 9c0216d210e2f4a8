using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Inviting, as its own verb and by the way of others.</summary>
public static class Inviting
{
    /// <summary>Keeps an invitation with this save, and mails its link where mail is configured.</summary>
    /// <returns>The link, told this once: only its hash is kept.</returns>
    /// <exception cref="Refused">Somebody with this address works here already.</exception>
    public static async Task<string> Invite(this Db db, HttpContext http, ZvenoSettings settings, Invitation invitation)
    {
        if (await db.Members.AnyAsync(x => x.Email == invitation.Email)) throw Refusals.AddressTaken();
        db.Add(invitation);
        var link = Links.To(http, settings, "/join/" + db.Issue(KeyKind.Invitation, invitation.Id, Guid.Empty, invitation.ExpiresAt));
        var agency = await db.Agency();
        var text = new Text(agency.Language, TimeZoneInfo.FindSystemTimeZoneById(agency.Zone), invitation.At);
        await db.Mail(settings, invitation.Email, text.Agencies.JoinTitle(agency.Name), text.Settings.InvitationMail(invitation.Name, agency.Name, link, text.When(invitation.ExpiresAt)), invitation.At);
        return link;
    }
}
