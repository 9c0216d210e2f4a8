using Zveno.Agencies;
using Zveno.Platform;
using Zveno.Work;

namespace Zveno.Records;

/// <summary>Writes a decision into a project's register.</summary>
public static class MakeDecision
{
    /// <param name="On">The day it was made; today, when not said.</param>
    /// <param name="Who">Who made it, by name; the writer, when not said.</param>
    /// <param name="Published">Whether the client reads it in the room at once; as the project's rule has it, when not said.</param>
    public record Form(string Text, DateOnly? On = null, string? Who = null, bool? Published = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<DecisionJson>("projects/{project}/decisions", Handle, async (id, http) =>
    {
        var (db, by) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<Member>());
        return await ShowDecisions.Again(db, await db.DecisionFor(by, id), by, http.RequestServices.GetRequiredService<Page>());
    });

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, Page page, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        if (!by.CanRecord) throw new NotHere();
        var made = new Decision(form.Id ?? Ids.New(at), await db.ProjectFor(by, project), form.Text, form.On ?? page.Today, form.Who, new SaidWhere(), by, at);
        made.PublishAtOnce(form.Published, by, at);
        db.Add(made);
        await db.Save();
        return (await ShowDecisions.Again(db, made, by, page)).Created($"/api/v1/decisions/{made.Id}").Say(page.Text.Records.DecisionMade, $"/decisions/{made.Id}/remove");
    }
}
