using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Clients;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>What became of things since they were made. The model itself says which tables refer to them, so that a table added tomorrow is asked too.</summary>
static class Touched
{
    // What a project begins with. The rest that refers to it was put there by somebody.
    static readonly Type[] BegunWith = [typeof(Stage), typeof(WorkTask), typeof(ProjectPerson), typeof(StageVisit), typeof(TaskHold), typeof(Checklist), typeof(ChecklistItem), typeof(TaskPerson), typeof(TaskLink), typeof(TaskAttachment)];

    /// <summary>Whether somebody else did something to any of these tasks, or hours, messages or other tasks hang on one.</summary>
    public static async Task<bool> TouchedByOthers(this Db db, IReadOnlyList<Guid> tasks, Member by)
    {
        if (await db.Set<ActivityRow>().AnyAsync(x => tasks.Contains(x.Subject) && x.By != null && x.By != by.Id)) return true;
        return await db.Held(typeof(WorkTask), tasks, x => x.Namespace == typeof(WorkTask).Namespace)
            || await db.TaskLinks.AnyAsync(x => tasks.Contains(x.BlockerId) && !tasks.Contains(x.TaskId));
    }

    /// <summary>Deletes a project with its stages and tasks while nothing was done in it. Written at once.</summary>
    /// <exception cref="Refused">Something was done in it.</exception>
    public static async Task TakeAway(this Db db, Project project, Member by, CancellationToken stop)
    {
        var stages = await db.Stages.Where(x => x.ProjectId == project.Id).Select(x => x.Id).ToListAsync(stop);
        var tasks = await db.Tasks.Where(x => x.ProjectId == project.Id).Select(x => x.Id).ToListAsync(stop);
        List<Guid> all = [project.Id, .. stages, .. tasks];
        var begun = project.BegunAt;
        foreach (var portion in all.Chunk(Rows.Portion))
            if (await db.Set<ActivityRow>().AnyAsync(x => portion.Contains(x.Subject) && (x.At > begun || (x.By != null && x.By != by.Id)), stop)) throw Refusals.ProjectTouched(project.Name);
        foreach (var (type, ids) in new (Type, List<Guid>)[] { (typeof(Project), [project.Id]), (typeof(Stage), stages), (typeof(WorkTask), tasks) })
            if (await db.Held(type, ids, BegunWith.Contains)) throw Refusals.ProjectTouched(project.Name);
        foreach (var topic in (string[])["projects", WorkTopics.Tasks, WorkTopics.Board(project.Id), WorkTopics.Frame(project.Id), ClientTopics.Room(project.ClientId)]) db.Tell(topic);
        db.ChangeTracker.Clear();                                     // what goes is not written again
        await new Rows<TaskLink>().Remove(db, await db.TaskLinks.Where(x => x.Task.ProjectId == project.Id).Select(x => x.Id).ToListAsync(stop), stop);
        await new Rows<WorkTask>().Remove(db, await db.Tasks.Where(x => x.ProjectId == project.Id && x.ParentId != null).Select(x => x.Id).ToListAsync(stop), stop);
        await new Rows<WorkTask>().Remove(db, tasks, stop);
        await new Rows<Project>().Remove(db, [project.Id], stop);
        await db.Save(stop);
    }

    /// <summary>Whether a row of a table that is not <paramref name="own"/> and does not go with them refers to any of these.</summary>
    static async Task<bool> Held(this Db db, Type type, IReadOnlyList<Guid> ids, Func<Type, bool> own)
    {
        foreach (var key in db.Model.FindEntityType(type)!.GetReferencingForeignKeys())
        {
            var table = key.DeclaringEntityType;
            if (!table.ClrType.IsSubclassOf(typeof(Owned)) || own(table.ClrType) || key.DeleteBehavior is DeleteBehavior.Cascade || Rows.KeyOf(key) == nameof(Owned.Id)) continue;
            foreach (var portion in ids.Chunk(Rows.Portion))
                if (await Rows.Of(table).ReferredTo(db, Rows.KeyOf(key), portion, CancellationToken.None) is { Count: > 0 }) return true;
        }
        return false;
    }
}
