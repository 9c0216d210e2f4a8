using Microsoft.EntityFrameworkCore;
using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Opens a session by e-mail and password.</summary>
public static class SignIn
{
    /// <param name="To">Where to go then: a path of our own.</param>
    public record Form(string Email, string Password, string? To = null) : Input<Form>;

    /// <summary>A refusal takes at least so long, whoever it was and wherever it failed: the time says nothing about which addresses have an account.</summary>
    public static readonly TimeSpan RefusalTakes = TimeSpan.FromMilliseconds(400);

    public static void Map(Routes routes)
    {
        routes.Open("GET", "/sign-in", "the sign-in page", Show);
        routes.Open("POST", "/sign-in", "opens a session by password; five wrong ones lock the account for a quarter of an hour", Handle);
    }

    static async Task<Answer> Show(Db db, ZvenoSettings settings, string? to) =>
        await db.Set<Account>().AnyAsync() || settings.OpenForAgencies ? Answer.Page<SignInPage>(new SignInModel(to)) : Answer.GoTo("/start");

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Accounts accounts, GuessLimit guesses, TimeProvider clock)
    {
        if (guesses.IsTooMany(http)) throw Refusals.LockedOut(1);
        var began = clock.GetTimestamp();
        Account account;
        try
        {
            account = await accounts.Check(form.Email, form.Password);
        }
        catch (Refused refused)
        {
            guesses.Wrong(http);
            if (RefusalTakes - clock.GetElapsedTime(began) is { Ticks: > 0 } rest) await Task.Delay(rest, http.RequestAborted);
            if (Answer.WantsJson(http) || Answer.WantsFragment(http)) throw;
            return Answer.Page<SignInPage>(new SignInModel(form.To, form.Email, refused.Why), refused.Status);
        }
        var at = clock.GetUtcNow();
        db.LookAs(new MemberViewer(account.AgencyId, account.MemberId));
        if (await db.Members.SingleOrDefaultAsync(x => x.Id == account.MemberId) is not { IsActive: true } member) throw Refusals.WrongPassword();
        var session = new Session(member, http.Request.Headers.UserAgent.ToString(), http.Connection.RemoteIpAddress?.ToString() ?? "", at);
        db.Add(session);
        SessionCookies.Set(http, db.Issue(KeyKind.Session, session.Id, member.Id, at + Session.Life));
        await db.Save();
        return Answer.GoTo(OwnPath(form.To)).OrJson(() => new { member = member.Id });
    }

    /// <summary>Only a path of our own: never another host.</summary>
    static string OwnPath(string? to) => to is ['/', not '/' and not '\\', ..] or "/" ? to : "/";
}
