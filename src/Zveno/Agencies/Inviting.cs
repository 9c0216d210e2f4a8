using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Inviting, for verbs of other modules that do it by the way.</summary>
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
        await db.Mail(settings, invitation.Email, (await db.Agency()).Name, link, invitation.At);
        return link;
    }
}
