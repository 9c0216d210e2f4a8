using Microsoft.EntityFrameworkCore;
using Zveno.Agencies;
using Zveno.Platform;

namespace Zveno.Work;

/// <summary>A task's way through the stages: who had it at each, how long, and what the stages ahead ask of it. Fetched into its card when it is opened.</summary>
public static class ShowPath
{
    /// <summary>The latest stays that are shown; a card that goes to and fro for years has more.</summary>
    const int Most = 100;

    public static void Map(Routes routes)
    {
        routes.Get<PathJson>("tasks/{task}/path", Handle);
    }

    static async Task<Answer> Handle(TaskName task, HttpContext http, Db db, Member by, Page page)
    {
        var model = await db.PathOf(await db.TaskFor(by, task), page.Now);
        return (Answer.WantsFragment(http) ? Answer.Page<PathView>(model) : Answer.GoTo($"/tasks/{model.Task.Name}")).OrJson(() => new PathJson(model.Stays, model.Stages));
    }

    static async Task<PathModel> PathOf(this Db db, WorkTask task, DateTimeOffset now)
    {
        var office = await MemberTime.OfOffice(db);
        var visits = await db.StageVisits.Where(x => x.TaskId == task.Id).OrderByDescending(x => x.EnteredAt).ThenByDescending(x => x.Id).Take(Most).Select(x => new { x.StageId, x.Stage.Name, x.EnteredAt, x.LeftAt }).ToListAsync();
        var holds = await db.TaskHolds.Where(x => x.TaskId == task.Id).OrderBy(x => x.TakenAt).ThenBy(x => x.Id).ToListAsync();
        var names = await db.Members.ToDictionaryAsync(x => x.Id, x => x.Name);
        return new PathModel(task, [.. visits.AsEnumerable().Reverse().Select(x => Stay(x.StageId, x.Name, x.EnteredAt, x.LeftAt))], await db.Ahead(task));

        PathStay Stay(Guid stage, string name, DateTimeOffset from, DateTimeOffset? to)
        {
            var until = to ?? (task.ClosedAt is null ? now : task.ClosedAt > from ? task.ClosedAt.Value : from);        // what is done stands there without waiting
            var people = holds.Where(x => x.TakenAt < (to ?? DateTimeOffset.MaxValue) && (x.GivenAt ?? DateTimeOffset.MaxValue) > from)
                .Select(x => new PathHold(x.MemberId, names.GetValueOrDefault(x.MemberId, "?"), x.TakenAt < from ? from : x.TakenAt, x.GivenAt is { } given && (to is null || given < to) ? given : to)).ToList();
            return new PathStay(stage, name, from, to, (long)(until - from).TotalMinutes, (long)office.Between(from, until).TotalMinutes, people);
        }
    }

    // A subtask is asked for nothing; of a stage where it stands what somebody let pass is still shown.
    static async Task<IReadOnlyList<PathStage>> Ahead(this Db db, WorkTask task) => task.ParentId is not null ? [] :
        [.. (await db.ConditionsOf(task.ProjectId)).Where(x => x.Id == task.StageId || x.Place > task.Stage.Place)
            .Select(x => new PathStage(x.Id, x.Name, x.Id == task.StageId, [.. x.Entry.Select(item => new PathCondition(item.Id, item.Text, task.Meets(item)))]))];

    /// <summary>The stages of a board that ask for something, from left to right.</summary>
    internal static async Task<IReadOnlyList<Stage>> ConditionsOf(this Db db, Guid project) =>
        [.. (await db.Stages.AsNoTracking().Include(x => x.Project).Where(x => x.ProjectId == project && x.ArchivedAt == null).OrderBy(x => x.Place).ThenBy(x => x.Id).ToListAsync()).Where(x => x.Entry.Count > 0)];
}
