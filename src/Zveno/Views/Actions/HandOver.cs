using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Views;

/// <summary>Hands a task over from a view, and says how to take it back. In the API it is <c>tasks/{task}/assignee</c>.</summary>
public static class HandOver
{
    /// <param name="Person">A member's id, <c>me</c>, <c>nobody</c>.</param>
    public record Form(string? Person = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Desk.Post("tasks/{task}/hand-over", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var handed = await db.TaskFor(by, task);
        var was = handed.AssigneeId;
        var hands = await db.HandsOf(form.Person, by) ?? throw new Refused(text => text.Web.BadField("person")) { Field = "person" };
        handed.HandTo(hands.Id, by, clock.GetUtcNow());
        await db.Save();
        if (was == handed.AssigneeId) return handed.Saved();
        var name = await db.Members.Where(x => x.Id == hands.Id).Select(x => x.Name).SingleOrDefaultAsync() ?? page.Text.Work.Nobody;
        return handed.Saved().Say(page.Text.Views.HandedTo(handed.Name, name), $"/tasks/{handed.Id}/hand-over", new { person = was?.ToString() ?? "nobody" });
    }
}
