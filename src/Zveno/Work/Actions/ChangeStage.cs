using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Changes a stage: its name, meaning, limit, default person and place; takes it off the board and puts it back.</summary>
public static class ChangeStage
{
    /// <param name="HandsTo">The member who gets a task that comes; null for nobody in particular.</param>
    /// <param name="HandsToRole">Instead of a member: whoever has this role in the team.</param>
    /// <param name="Entry">What must be ticked before a task enters, a line each; not said: as it was.</param>
    public record Form(string Name, bool IsDone = false, bool WaitsForClient = false, int? Limit = null, Guid? HandsTo = null, string? HandsToRole = null, string? Entry = null) : Input<Form>;

    /// <param name="After">The stage that will stand to the left of it; null puts it first.</param>
    public record MoveForm(Guid? After = null) : Input<MoveForm>;

    public static void Map(Routes routes)
    {
        routes.Post<StageJson>("stages/{stage}", Describe);
        routes.Post<StageJson>("stages/{stage}/move", Move);
        routes.Post<StageJson>("stages/{stage}/archive", Archive);
        routes.Post<StageJson>("stages/{stage}/restore", Restore);
    }

    static async Task<Answer> Describe(Guid stage, Form form, Db db, Member by, TimeProvider clock)
    {
        var changed = await db.StageFor(by, stage);
        changed.Describe(form.Name, form.IsDone, form.WaitsForClient, form.Limit, await db.Assignable(form.HandsTo), by, clock.GetUtcNow());
        await db.AskOnEntry(changed, form.HandsTo is null ? form.HandsToRole : null, form.Entry, by, clock.GetUtcNow());
        await db.Save();
        return await Shown(db, changed);
    }

    static async Task<Answer> Move(Guid stage, MoveForm form, Db db, Member by, TimeProvider clock)
    {
        var at = clock.GetUtcNow();
        var moved = await db.StageFor(by, stage);
        var others = await db.Stages.Where(x => x.ProjectId == moved.ProjectId && x.ArchivedAt == null && x.Id != moved.Id).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync();
        var index = form.After is { } after ? others.FindIndex(x => x.Id == after) + 1 : 0;
        if (form.After is not null && index == 0) throw new NotHere();
        others.Insert(index, moved);
        for (var i = 0; i < others.Count; i++) if (others[i].Place != (i + 1) * Places.Step) others[i].PutAt((i + 1) * Places.Step, by, at);
        await db.Save();
        return await Shown(db, moved);
    }

    static async Task<Answer> Archive(Guid stage, Db db, Member by, Page page, TimeProvider clock)
    {
        var archived = await db.StageFor(by, stage);
        archived.Archive(await db.Tasks.HeldBy(stage), by, clock.GetUtcNow());
        await db.Save();
        return (await Shown(db, archived)).Say(page.Text.Work.StageTakenOff(archived.Name), $"/stages/{stage}/restore");
    }

    static async Task<Answer> Restore(Guid stage, Db db, Member by, TimeProvider clock)
    {
        var restored = await db.StageFor(by, stage);
        restored.Restore(by, clock.GetUtcNow());
        await db.Save();
        return await Shown(db, restored);
    }

    /// <summary>Sets what a stage asks of a task, and by which role it hands it on.</summary>
    /// <param name="entry">A condition a line; null leaves them.</param>
    internal static async Task AskOnEntry(this Db db, Stage stage, string? role, string? entry, Member by, DateTimeOffset at)
    {
        var word = RoleWord.DemandAny(role);
        if (word is null && entry is null) return;
        stage.AskOnEntry(word, word is null ? null : (await db.TeamOf(stage.ProjectId)).Who(word), entry?.Split('\n') ?? [.. stage.Entry.Select(x => x.Text)], by, at);
    }

    static async Task<Answer> Shown(Db db, Stage stage)
    {
        var open = await db.Tasks.HeldBy(stage.Id);
        return Answer.GoTo($"/projects/{stage.Project.Code}").OrJson(() => StageJson.Of(stage, open));
    }
}
