using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>Deletes a label of a project, or takes the deletion back: the tasks that had it have it again.</summary>
public static class RemoveLabel
{
    public static void Map(Routes routes)
    {
        routes.Post<LabelJson>("labels/{label:guid}/remove", Remove);
        routes.Post<LabelJson>("labels/{label:guid}/restore", Restore);
    }

    static async Task<Answer> Remove(Guid label, Db db, Member by, Page page, TimeProvider clock)
    {
        var removed = await db.Labels.Include(x => x.Project).OneVisible(label);
        var on = await db.Tasks.Include(x => x.Labels).Where(x => x.Labels.Any(one => one.LabelId == label)).OrderBy(x => x.Id).ToListAsync();
        removed.Remove(on, by, clock.GetUtcNow());
        await db.Save();
        var name = removed.Name.Length > 0 ? removed.Name : page.Text.Work.ColourName(removed.Colour);
        return (await Again(db, removed)).Say(page.Text.Work.LabelRemoved(name, on.Count), $"/labels/{label}/restore");
    }

    static async Task<Answer> Restore(Guid label, Db db, Member by, TimeProvider clock)
    {
        var restored = await db.Set<Label>().Include(x => x.Project).Where(x => x.RemovedAt != null).OneVisible(label);
        var ids = restored.TasksBefore;
        var on = await db.Tasks.Include(x => x.Labels).Where(x => x.ProjectId == restored.ProjectId && ids.Contains(x.Id)).OrderBy(x => x.Id).ToListAsync();
        restored.Restore(on, by, clock.GetUtcNow());
        await db.Save();
        return await Again(db, restored);
    }

    static async Task<Answer> Again(Db db, Label label) => Answer.Fragments(new Fragment(typeof(ProjectLabels), await db.LabelsOf(label.Project), "project-labels")).OrJson(() => LabelJson.Of(label)).OrGoTo($"/projects/{label.Project.Code}/settings");
}
