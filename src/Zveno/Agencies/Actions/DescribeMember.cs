using Zveno.Platform;

namespace Zveno.Agencies;

/// <summary>Changes somebody's name, zone and hours; what is not sent stays, empty hours are the office's. One does it for oneself, who leads for anybody.</summary>
public static class DescribeMember
{
    public record Form(string? Name = null, string? Zone = null, string? Hours = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<MemberJson>("members/{member:guid}/describe", Handle);

    static async Task<Answer> Handle(Guid member, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var described = await ShowMembers.One(db, member, by);
        described.Describe(form.Name ?? described.Name, form.Zone ?? described.Zone, form.Hours ?? described.Hours, described.Language, by, at);
        await db.Save();
        var fragments = by.IsOutside ? [] : new[] { new Fragment(typeof(MemberList), await ShowMembers.Of(db, by, at), "members", "outerHTML") };
        return Answer.Fragments(fragments).OrJson(() => MemberJson.Of(described)).Say(page.Text.Platform.Saved);
    }
}
