using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>Hands a task over from a view: all of it, or what one of several people does of it; the message at the foot takes it back.</summary>
public static class HandOver
{
    /// <param name="Person">A member's id, <c>me</c>, <c>nobody</c>.</param>
    /// <param name="From">Whose hands it is taken from: a member's id, <c>nobody</c>; who is responsible, when not said.</param>
    public record Form(string? Person = null, string? From = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Post<TaskJson>("tasks/{task}/hand-over", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var handed = await db.WithPeople(by, task);
        var before = TaskShape.Of(handed);
        var hands = await db.HandsOf(form.Person, by) ?? throw new Refused(text => text.Web.BadField("person")) { Field = "person" };
        handed.PassOn(OriginOf(form.From) ?? handed.AssigneeId, hands.Id, by, clock.GetUtcNow());
        await db.Save();
        var name = await db.Members.Where(x => x.Id == hands.Id).Select(x => x.Name).SingleOrDefaultAsync() ?? page.Text.Work.Nobody;
        return handed.Saved().SayChanged(handed, before, page, page.Text.Views.HandedTo(handed.Name, name));
    }

    /// <summary>The member whom a word of a form names as the one who had it; null for nobody and for nothing said.</summary>
    /// <exception cref="Refused">It names nobody we know of.</exception>
    internal static Guid? OriginOf(string? word) => word?.Trim() switch
    {
        null or "" or "nobody" => null,
        var id when Guid.TryParse(id, out var member) => member,
        _ => throw new Refused(text => text.Web.BadField("from")) { Field = "from" },
    };
}
