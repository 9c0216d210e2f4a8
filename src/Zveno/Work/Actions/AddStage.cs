using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Adds a stage at the end of a board.</summary>
public static class AddStage
{
    /// <param name="IsDone">Whether a task that comes there is done.</param>
    /// <param name="WaitsForClient">Whether a task that stands there waits for the client.</param>
    /// <param name="Limit">How many open tasks it takes.</param>
    /// <param name="HandsToRole">See <see cref="ChangeStage.Form"/>.</param>
    /// <param name="Entry">See <see cref="ChangeStage.Form"/>.</param>
    public record Form(string Name, bool IsDone = false, bool WaitsForClient = false, int? Limit = null, Guid? HandsTo = null, string? HandsToRole = null, string? Entry = null) : Input<Form>;

    public static void Map(Routes routes) => routes.Create<StageJson>("projects/{project}/stages", Handle, Again);

    static async Task<Answer> Handle(ProjectName project, Form form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var to = await db.ProjectFor(by, project);
        await db.Entry(to).Collection(x => x.Stages).LoadAsync();
        var stage = to.AddStage(form.Id ?? Ids.New(at), form.Name, form.IsDone, by, at);
        if (form.WaitsForClient || form.Limit is not null || form.HandsTo is not null) stage.Describe(form.Name, form.IsDone, form.WaitsForClient, form.Limit, await db.Assignable(form.HandsTo), by, at);
        await db.AskOnEntry(stage, form.HandsTo is null ? form.HandsToRole : null, form.Entry, by, at);
        await db.Save();
        return Answer.GoTo($"/projects/{to.Code}").OrJson(() => StageJson.Of(stage, 0)).Created($"/api/v1/stages/{stage.Id}");
    }

    static async Task<Answer> Again(Guid id, HttpContext http)
    {
        var stage = await http.RequestServices.GetRequiredService<Db>().StageFor(http.RequestServices.GetRequiredService<Member>(), id);
        return Answer.GoTo($"/projects/{stage.Project.Code}").OrJson(() => StageJson.Of(stage, 0));
    }
}
