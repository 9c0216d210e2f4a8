using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Joins the staff by an invitation's link.</summary>
public static class JoinAgency
{
    public record Form(string Name, string Password) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Open("GET", "/join/{secret}", "an invited person has no session yet; the link is the right", Show);
        routes.Open("POST", "/join/{secret}", "an invited person has no session yet; the link is the right", Handle);
    }

    static async Task<Answer> Show(string secret, HttpContext http, Db db, GuessLimit guesses, TimeProvider clock)
    {
        var invitation = await Find(secret, http, db, guesses, clock);
        return Answer.Page<JoinPage>(new JoinModel((await db.Agency()).Name, invitation.Name, invitation.Email, $"/join/{secret}"));
    }

    static async Task<Answer> Handle(string secret, Form form, HttpContext http, Db db, Accounts accounts, GuessLimit guesses, TimeProvider clock)
    {
        var invitation = await Find(secret, http, db, guesses, clock);
        await db.BeginWriting();
        await db.Entry(invitation).ReloadAsync();
        var at = clock.GetUtcNow();
        var member = invitation.Accept(form.Name, (await db.Agency()).Zone, at);
        db.Add(member);
        await accounts.Open(member, form.Password);
        await db.RevokeKeysOf(invitation.Id, at);
        var session = new Session(member, http.Request.Headers.UserAgent.ToString(), http.Connection.RemoteIpAddress?.ToString() ?? "", at);
        db.Add(session);
        SessionCookies.Set(http, db.Issue(KeyKind.Session, session.Id, member.Id, at + Session.Life));
        await db.Save();
        return Answer.GoTo("/").OrJson(() => new { member = member.Id });
    }

    static async Task<Invitation> Find(string secret, HttpContext http, Db db, GuessLimit guesses, TimeProvider clock)
    {
        if (guesses.IsTooMany(http)) throw Refusals.LockedOut(1);
        if (await db.KeyOf(KeyKind.Invitation, secret, clock.GetUtcNow()) is { } key)
        {
            db.LookAs(new SystemViewer(key.AgencyId));
            if (await db.Invitations.SingleOrDefaultAsync(x => x.Id == key.Subject) is { } invitation) return invitation;
        }
        guesses.Wrong(http);
        throw Refusals.NoSuchInvitation();
    }
}
