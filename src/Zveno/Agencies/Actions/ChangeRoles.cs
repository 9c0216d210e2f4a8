using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Gives a member other roles. Whoever loses one is signed out everywhere at once: sessions, streams, tokens.</summary>
public static class ChangeRoles
{
    public record Form(IReadOnlyList<Roles>? Roles = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<MemberJson>("members/{member:guid}/roles", Handle);

    static async Task<Answer> Handle(Guid member, Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var director = await db.Members.OneVisible(by.Id);              // as stored now: another director may just have changed it
        var changed = await ShowMembers.One(db, member, by);
        var roles = InviteMember.RolesOf(form.Roles);
        var loses = changed.WouldLose(roles) && changed.Id != by.Id;    // who changes the own roles stays a director, and signed in
        changed.BecomeBy(roles, director, at);
        if (loses) await db.EndAccessOf(member, by.Id, at);
        await db.Save();
        return (await ShowMembers.Again(db, by, at)).OrJson(() => MemberJson.Of(changed));
    }
}
