using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>The first start: an agency, its owner, signed in. Two minutes to a first project.</summary>
public static class FoundAgency
{
    /// <param name="Agency">The agency's name.</param>
    /// <param name="Zone">IANA time zone.</param>
    /// <param name="Name">The owner's name.</param>
    public record Form(string Agency, string Zone, string Name, string Email, string Password) : Input<Form>;

    public static void Map(Routes routes)
    {
        routes.Open("GET", "/start", "the first-start page; closed once an agency is there", Show);
        routes.Open("POST", "/start", "founds the first agency; closed once an agency is there", Handle);
    }

    /// <summary>Whether anybody may found an agency here now.</summary>
    public static async Task<bool> IsOpen(Db db, ZvenoSettings settings) => settings.OpenForAgencies || !await db.Set<Account>().AnyAsync();

    static async Task<Answer> Show(Db db, ZvenoSettings settings) =>
        await IsOpen(db, settings) ? Answer.Page<StartPage>(new StartModel()) : Answer.GoTo("/sign-in");

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Accounts accounts, ZvenoSettings settings, Page page, TimeProvider clock)
    {
        if (!await IsOpen(db, settings)) throw Refusals.AlreadyFounded();
        var at = clock.GetUtcNow();
        var id = form.Id ?? Ids.New(at);
        db.LookAs(new SystemViewer(id));
        var agency = new Agency(id, form.Agency, form.Zone, page.Text.Language, at);
        var owner = new Member(Ids.New(at), form.Name, form.Email, Roles.Director | Roles.AccountManager, form.Zone, null, at);
        db.Add(agency);
        db.Add(owner);
        await accounts.Open(owner, form.Password);
        var session = new Session(owner, http.Request.Headers.UserAgent.ToString(), http.Connection.RemoteIpAddress?.ToString() ?? "", at);
        db.Add(session);
        SessionCookies.Set(http, db.Issue(KeyKind.Session, session.Id, owner.Id, at + Session.Life));
        await db.Save();
        return Answer.GoTo("/").OrJson(() => new { agency = agency.Id, member = owner.Id });
    }
}
