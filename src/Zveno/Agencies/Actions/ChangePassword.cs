using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Changes one's password, by the old one; other browsers are signed out. Tokens live on: they are listed and revoked beside it.</summary>
public static class ChangePassword
{
    public record Form(string Password, string Next) : Input<Form>;

    public static void Map(Routes routes) => routes.Desk.Post("me/password", Handle);

    static async Task<Answer> Handle(Form form, HttpContext http, Db db, Accounts accounts, CurrentMember current, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var me = await db.Members.OneVisible(current.Member.Id);
        await accounts.Change(me, form.Password, form.Next);
        me.PasswordChanged(at);
        await db.EndOtherSessions(me.Id, current.Subject, at);
        await db.Save();
        return (await ShowMe.Again(http)).Say(page.Text.Settings.PasswordChanged);
    }
}
