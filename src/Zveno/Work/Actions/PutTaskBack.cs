using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Takes back an edit of a card: the message at the foot remembers how it was. What somebody has changed since stays as it is.</summary>
public static class PutTaskBack
{
    /// <param name="Was">How the edited parts were, see <see cref="TaskShape"/>.</param>
    /// <param name="Left">Marks of how they were left.</param>
    public record Form(string Was, string Left) : Input<Form>;

    public static void Map(Routes routes) => routes.Desk.Post("tasks/{task}/back", Handle);

    static async Task<Answer> Handle(TaskName task, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var (was, left) = (Read(form.Was), Read(form.Left));
        var found = await db.WithPeople(by, task);
        await db.Entry(found).Collection(x => x.Labels).LoadAsync();
        await db.Checklists.Include(x => x.Items).Where(x => x.TaskId == found.Id).LoadAsync();
        if (was["assignee"] is JsonValue who && who.TryGetValue<Guid>(out var member)) await db.Assignable(member);
        var had = found.Checklists.ToList();
        int back, movedOn;
        try { (back, movedOn) = TaskShape.PutBack(found, was, left, await db.Labels.Include(x => x.Project).Where(x => x.ProjectId == found.ProjectId).ToListAsync(), await Catalogue.Of(db), by, clock.GetUtcNow()); }
        catch (JsonException) { throw Wrong(); }
        if (back == 0) throw Refusals.MovedOn();
        foreach (var list in found.Checklists.Except(had)) db.Add(list);
        foreach (var item in found.Checklists.SelectMany(x => x.Items).Where(x => db.Entry(x).State == EntityState.Detached)) db.Add(item);
        await db.Save();
        return (await db.Card(found, by, page)).Say(movedOn == 0 ? page.Text.Work.PutBack : page.Text.Work.PutBackPartly);
    }

    static JsonObject Read(string json)
    {
        try { return JsonNode.Parse(json) as JsonObject ?? throw Wrong(); }
        catch (JsonException) { throw Wrong(); }
    }

    static Refused Wrong() => new(text => text.Web.BadRequest, StatusCodes.Status400BadRequest);

    /// <summary>Says that the card was changed, with the way back; says nothing when it was not.</summary>
    /// <param name="before">The card before, see <see cref="TaskShape.Of"/>.</param>
    /// <param name="words">What the message says; that it was changed, when not said.</param>
    internal static Answer SayChanged(this Answer answer, WorkTask task, JsonObject before, Page page, string? words = null)
    {
        if (Answer.WantsJson(page.Http)) return answer;
        var (was, left) = TaskShape.Difference(before, TaskShape.Of(task));
        return was.Count == 0 ? answer : answer.Say(words ?? page.Text.Work.ChangedOf(task.Name), $"/tasks/{task.Id}/back", new { was = was.ToJsonString(Json.Wire), left = left.ToJsonString(Json.Wire) });
    }
}
