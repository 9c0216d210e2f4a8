using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Takes somebody off the staff, signed out everywhere at once; and takes somebody back.</summary>
public static class LeaveStaff
{
    public static void Map(Routes routes)
    {
        routes.Post<MemberJson>("members/{member:guid}/leave", Leave);
        routes.Post<MemberJson>("members/{member:guid}/return", Return);
    }

    static async Task<Answer> Leave(Guid member, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var director = await db.Members.OneVisible(by.Id);              // as stored now: another director may just have changed it
        var gone = await ShowMembers.One(db, member, by);
        gone.Leave(director, at);
        await db.EndAccessOf(member, by.Id, at);
        await db.Save();
        return (await ShowMembers.Again(db, by, at)).OrJson(() => MemberJson.Of(gone)).Say(page.Text.Settings.HasLeft(gone.Name), $"/members/{member}/return");
    }

    static async Task<Answer> Return(Guid member, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var director = await db.Members.OneVisible(by.Id);
        var back = await ShowMembers.One(db, member, by);
        back.Return(director, at);
        await db.Save();
        return (await ShowMembers.Again(db, by, at)).OrJson(() => MemberJson.Of(back));
    }
}
